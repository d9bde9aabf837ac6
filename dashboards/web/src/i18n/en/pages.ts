export const person = {
  title: 'Persons and needs',
  lead: 'Who was served and what was asked for. The filters hold for the whole page and stay in the address. These are exact figures, not to be passed on.',
  served: {
    section: 'Persons',
    intro:
      'Each person counts once, with several contacts or partners, too. Citizens of Italy and the European Union are left out.',
    title: 'Persons served',
    byMunicipality: 'Persons served, by municipality',
    bySex: 'Persons served, by sex',
    byAge: 'Persons served, by age',
    byPartner: 'Persons served, by partner',
    contacts: 'Contacts, by kind',
  },
  needs: {
    section: 'Needs',
    intro:
      'Needs about health are shown by area only. Recent periods had less time to be answered.',
    byArea: 'Needs expressed, by area',
    met: 'Needs met so far',
    days: 'Days from the need to the first service (median)',
    unmet: 'Needs open for more than 30 days',
  },
};

export const school = {
  title: 'School and work',
  lead: 'Who is in courses, how much they attend and what they achieve. The filters hold for the whole page and stay in the address.',
  courses: {
    section: 'School',
    intro: 'The courses of the C.P.I.A. Each person counts once, in several courses, too.',
    enrolled: 'Persons enrolled',
    byLevel: 'Persons enrolled, by level of the course',
    byMunicipality: 'Persons enrolled, by municipality',
    attendance: 'Attendance: hours attended of hours due',
    hours: 'Hours attended',
  },
};
