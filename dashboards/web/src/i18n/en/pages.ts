export const person = {
  title: 'Persons and needs',
  lead: 'Who was reached and what was asked for. The filters hold for the whole page and stay in the address. These are exact figures, not to be passed on.',
  reached: {
    section: 'Persons',
    intro:
      'Each person counts once, whichever the partner and however reached. Citizens of Italy and the European Union are left out.',
    title: 'Persons reached and new persons',
    all: 'reached',
    new: 'of which for the first time',
    byMunicipality: 'Persons reached, by municipality',
    bySex: 'Persons reached, by sex',
    byAge: 'Persons reached, by age',
    byCitizenship: 'Persons reached, by citizenship',
    byKind: 'Persons reached, by kind of event',
    byPartners: 'Persons reached, by number of partners',
    byLanguage: 'Contacts, by language',
  },
  needs: {
    section: 'Needs',
    intro:
      'Needs about health are shown by area only. Recent periods had less time to be answered.',
    byArea: 'Needs expressed, by area',
    met: 'Needs met so far',
    days: 'Days from the need to the first service',
    half: 'half within (median)',
    most: 'nine of ten within',
    unmet: 'Needs open for more than 30 days',
    helpful: 'Answers “helpful” about the service received',
  },
  health: {
    section: 'Health',
    intro:
      'Data of the health authority, which are not linked to those of the other partners: these persons may be the same as above and are not added to them. No row is shown.',
    persons: 'Persons of the health authority',
    contacts: 'Health contacts, by area',
    screening: 'Days from arrival to the first screening (median)',
    mediated: 'Health contacts with mediation',
  },
};

export const school = {
  title: 'School and work',
  lead: 'Who is in courses and what they achieve; who finds work, training or a home. The filters hold for the whole page and stay in the address. These are exact figures, not to be passed on.',
  courses: {
    section: 'School',
    intro: 'The courses of the C.P.I.A. Each person counts once, in several courses, too.',
    title: 'Persons in courses',
    enrolled: 'enrolled',
    completed: 'who completed',
    gained: 'with one level gained or more',
    byLevel: 'Persons enrolled, by level of the course',
    byCitizenship: 'Persons enrolled, by citizenship',
    attendance: 'Attendance: hours attended of hours due',
    hours: 'Hours attended',
    ways: 'Who moves to the next level and who leaves',
    moved: 'moved to the next level',
    dropped: 'left before the end',
  },
  work: {
    section: 'Work, training and a home',
    intro:
      'The placements that began in the period. Who was placed lately cannot be counted after six months yet: the coverage tells how many are counted.',
    placed: 'Persons placed',
    byGroup: 'Persons placed, by field',
    byKind: 'Persons placed, by kind of placement',
    lasting: 'Quick and lasting placements',
    soon: 'within 90 days of the first contact',
    still: 'still placed after six months',
  },
};
