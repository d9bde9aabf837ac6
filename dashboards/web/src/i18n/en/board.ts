/** The texts that the boards share. */
export const board = {
  value: '{{period}}: {{value}}. {{compared}}.',
  values: '{{period}}: {{list}}.',
  item: '{{name}}: {{value}}',
  highest: '{{period}}, the highest values: {{list}}.',
  members: '{{period}}: {{list}}.',
  coverage: 'Coverage ({{where}}): {{coverage}}.',
  coverageApart: 'The coverage of each value is in the table.',
  scroll: 'The drawing scrolls sideways.',
  overlaps: 'The same person may stand in several of these: they do not add up.',
  filters: 'Filters',
  all: 'All',
  clear: 'Clear the filters',
  narrowed: 'Filters chosen: {{list}}.',
  unfiltered: 'This figure is not filtered by: {{list}}.',
};

/** Why figures moved. */
export const changes = {
  title: 'What changed',
  lead: 'How far the figures are from those of an earlier edition, and why. The parts add up to the difference. Filters of the page do not hold here.',
  caption: '{{title}}: from edition no. {{from}} to no. {{to}}',
  none: 'No figure has changed since edition no. {{from}}.',
  since: 'Compared with',
  last: 'The edition before',
  edition: 'no. {{number}} ({{publishedAt}})',
  before: 'Before',
  after: 'Now',
  difference: 'Difference',
  why: 'Why',
  part: '{{cause}} {{difference}}',
  causes: {
    new: 'new',
    late: 'arrived late',
    corrected: 'corrected',
    're-linked': 'now another person’s',
    'rule-changed': 'rule changed',
    deleted: 'deleted',
  },
  failed: 'The changes cannot be shown',
};

export const summary = {
  title: 'Summary',
  lead: 'Where the project stands: each figure with its trend and, where one was set, its target. These are exact figures, not to be passed on.',
  persons: 'Persons and needs',
  referrals: 'Referrals',
  reception: 'Reception',
  school: 'School',
  all: 'All figures',
  more: 'Table, passport and rows',
  ratio: '{{numerator}} of {{denominator}}',
  target: 'Target: {{value}}',
  table: 'All figures in one table',
  caption: 'The latest period covered as a whole, and the one before',
  figure: 'Figure',
  head: {
    period: 'Period',
    value: 'Value',
    previous: 'Before',
    target: 'Target',
    coverage: 'Coverage',
    sources: 'Sources',
  },
  failed: 'Cannot be shown',
  waiting: 'Loading',
};

export const referral = {
  title: 'Referrals and services',
  lead: 'From the need to the service that answers it: how many come through, from whom to whom, and how long they wait.',
  needs: {
    section: 'Persons and needs',
    intro: 'Who was served and what was asked for. Needs about health are shown by area only.',
    served: 'Persons served',
    byArea: 'Needs expressed, by area',
    met: 'Needs met so far',
    unmet: 'Needs open for more than 30 days',
  },
  funnel: {
    section: 'The way of referrals',
    intro:
      'The referrals of the period and how far they have come. Recent periods had less time: they do not compare with old ones.',
    title: 'How many referrals come through',
    reading:
      '{{period}}: {{sent}} referrals, of which {{accepted}} were accepted, {{seen}} led to the person being seen by the service, and {{positive}} were closed with success.',
  },
  flow: {
    title: 'From whom to whom, and how it ended',
    reading:
      '{{period}}: referrals go to {{count}} organisations; most of them, {{value}}, to {{provider}}.',
    health: 'Of referrals about health it is told that they are closed, and not how.',
  },
  wait: {
    section: 'Waiting times',
    intro:
      'Medians in days, by day of sending. Who still waits is not in the median: the coverage tells how many have come through.',
    title: 'Days from sending (median)',
    acceptance: 'to acceptance',
    appointment: 'to the first appointment',
    seen: 'until the person is seen',
    byProvider: 'Days from sending to first appointment, by provider (median)',
    missed: 'First appointments missed, by provider',
    open: 'Referrals open for more than 30 days',
  },
};

export const reception = {
  title: 'Reception',
  lead: 'The centres, how full they are, what visits found, and what is still to be mended.',
  centres: {
    section: 'Centres, places and guests',
    intro:
      'Guests and places are a picture of the day: they are not summed over time. Occupancy is the mean of the days of the period.',
    guests: 'Guests present',
    occupancy: 'Occupancy',
    title: 'The centres',
    centre: 'Centre',
    caption: 'The centres: {{period}}',
  },
  quality: {
    section: 'Quality',
    intro:
      'Scores from 0 to 100 of the visits’ checklist, ours: no official ones exist. They are of the centres visited; of the others they say nothing.',
    score: 'Mean score of the sections',
    coverage: 'Active centres inspected in the period',
    bySection: 'Score by section',
    standards: 'Standards met, by section',
    versions:
      'Scores of several versions of the checklist do not compare: where there are some, the value is missing.',
  },
  findings: {
    section: 'Non-conformities',
    intro:
      'Findings of visits: open at the period’s end, past due, and how long it takes to mend them.',
    title: 'Non-conformities open and past due',
    open: 'Open',
    overdue: 'of them past due',
    bySeverity: 'Open non-conformities, by severity',
    days: 'Days to mend (median)',
  },
};

export const quality = {
  title: 'Quality of data',
  lead: 'What is missing in accepted rows and what cannot be right: whose they are, and which figures suffer.',
  section: 'Findings',
  intro:
    'Each finding leads to the row of the file that causes it. Whoever delivered the row can mend it: with the next delivery the finding ends.',
  trend: 'Findings over time',
  all: 'all',
  forTheFund: 'that touch indicators of the fund',
  byRule: 'Findings by rule',
  byPartner: 'Findings by partner',
  links: 'Pairs of records to be reviewed, by partner',
  byKind: 'Findings by kind of row',
};
