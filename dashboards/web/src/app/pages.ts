import type { ComponentType } from 'react';
import { ContextRoute } from '../context/ContextRoute';
import { DataArea } from '../data/DataArea';
import { IndicatorArea } from '../indicator/IndicatorArea';
import { ReviewArea } from '../linkage/ReviewArea';
import { PartnerArea } from '../partner/PartnerArea';
import { PersonRoute } from '../person/PersonRoute';
import { QualityRoute } from '../quality/QualityRoute';
import { ReceptionRoute } from '../reception/ReceptionRoute';
import { ReferralRoute } from '../referral/ReferralRoute';
import { ResourceRoute } from '../resource/ResourceRoute';
import { SchoolRoute } from '../school/SchoolRoute';
import type { Account, Role } from '../session/session';
import { SignInPage } from '../session/SignInPage';
import { SummaryRoute } from '../summary/SummaryRoute';
import { TrainingRoute } from '../training/TrainingRoute';

/** A page of the site. */
export interface Page {
  readonly path: string;
  /** The key of its title in the texts. */
  readonly title:
    | 'page.title'
    | 'data.title'
    | 'indicator.pageTitle'
    | 'partner.title'
    | 'person.title'
    | 'quality.title'
    | 'reception.title'
    | 'referral.title'
    | 'resource.title'
    | 'review.title'
    | 'school.title'
    | 'session.title'
    | 'summary.title'
    | 'training.title';
  /** Who may open it. The data are guarded by the service; this only spares a vain attempt. */
  readonly roles: 'everybody' | readonly Role[];
  /** Whether addresses below its path are its parts, too. */
  readonly hasParts?: boolean;
  /** Whether the navigation lists it. */
  readonly isListed: boolean;
  readonly Content: ComponentType;
}

/** Every page, in the order of the navigation; the service must serve its path, too. */
export const pages: readonly Page[] = [
  {
    path: '/contesto',
    title: 'page.title',
    roles: 'everybody',
    isListed: true,
    Content: ContextRoute,
  },
  {
    path: '/dati',
    title: 'data.title',
    roles: ['engineer', 'admin'],
    hasParts: true,
    isListed: true,
    Content: DataArea,
  },
  {
    path: '/consegne',
    title: 'partner.title',
    roles: ['partner'],
    hasParts: true,
    isListed: true,
    Content: PartnerArea,
  },
  {
    path: '/revisione',
    title: 'review.title',
    roles: ['reviewer'],
    hasParts: true,
    isListed: true,
    Content: ReviewArea,
  },
  {
    path: '/sintesi',
    title: 'summary.title',
    roles: ['manager', 'engineer', 'council'],
    isListed: true,
    Content: SummaryRoute,
  },
  {
    path: '/persone',
    title: 'person.title',
    roles: ['manager', 'engineer'],
    isListed: true,
    Content: PersonRoute,
  },
  {
    path: '/invii',
    title: 'referral.title',
    roles: ['manager', 'engineer'],
    isListed: true,
    Content: ReferralRoute,
  },
  {
    path: '/accoglienza',
    title: 'reception.title',
    roles: ['manager', 'engineer', 'council'],
    isListed: true,
    Content: ReceptionRoute,
  },
  {
    path: '/scuola-lavoro',
    title: 'school.title',
    roles: ['manager', 'engineer'],
    isListed: true,
    Content: SchoolRoute,
  },
  {
    path: '/operatori',
    title: 'training.title',
    roles: ['manager', 'engineer'],
    isListed: true,
    Content: TrainingRoute,
  },
  {
    path: '/risorse',
    title: 'resource.title',
    roles: ['manager', 'engineer'],
    isListed: true,
    Content: ResourceRoute,
  },
  {
    path: '/indicatori',
    title: 'indicator.pageTitle',
    roles: ['manager', 'engineer'],
    hasParts: true,
    isListed: true,
    Content: IndicatorArea,
  },
  {
    path: '/qualita',
    title: 'quality.title',
    roles: ['manager', 'engineer'],
    isListed: true,
    Content: QualityRoute,
  },
  {
    path: '/accedi',
    title: 'session.title',
    roles: 'everybody',
    isListed: false,
    Content: SignInPage,
  },
];

export function mayOpen({ roles }: Page, account: Account | null): boolean {
  return roles === 'everybody' || (account !== null && roles.includes(account.role));
}

/** The page at a path; the root shows the first one. */
export function pageAt(path: string): Page | undefined {
  const plain = path === '/index.html' ? '/' : path.replace(/(.)\/$/, '$1');
  if (plain === '/') return pages[0];
  return pages.find(
    ({ path, hasParts }) => path === plain || (hasParts === true && plain.startsWith(`${path}/`)),
  );
}

/** Where somebody works: the first page that is not everybody's, or the site's first. */
export function homeOf(account: Account | null): string {
  const own = pages.find((page) => page.roles !== 'everybody' && mayOpen(page, account));
  return own?.path ?? '/';
}
