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
    coverage: 'Coverage rate: persons reached for every hundred residents of third countries',
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

export const training = {
  title: 'Operators and protocols',
  lead: 'Who was trained and what it was good for; which protocols, plans and tools are in force. The filters hold for the whole page and stay in the address. These are exact figures, not to be passed on.',
  operators: {
    section: 'Operators',
    intro:
      'Operators of public and private services in training events. Each operator counts once, in several events, too.',
    trained: 'Operators trained',
    byKind: 'Operators trained, by kind of event',
    bySex: 'Operators trained, by sex',
    bySector: 'Operators trained, by sector',
    overlaps: 'One operator may be in several parts: the parts do not add up.',
    hours: 'Hours of training',
    opinions: 'What operators say about it',
    useful: 'useful, at the end of the event (R.1.5)',
    used: 'used, after three months (R.1.6)',
  },
  tools: {
    section: 'Protocols and tools',
    intro:
      'Protocols, plans and tools in force are a picture of the last day: they are not summed over time.',
    inForce: 'Protocols, plans and tools in force',
    byKind: 'In force, by kind',
    byArea: 'In force, by service area',
    civilSociety: 'In force and signed by civil society, too',
    actions: 'Actions of the territorial council done on time',
  },
};

export const resource = {
  title: 'Resources',
  lead: 'The budget and what is spent of it; how partners deliver. The filters hold for the whole page and stay in the address. These are exact figures, not to be passed on.',
  money: {
    section: 'Budget and expenses',
    intro:
      'The version of the budget in force at the end of the period counts: it is not summed over time. An expense is first reported, then verified, then paid, each on its day.',
    budget: 'Budget in force',
    budgetByHeading: 'Budget in force, by cost heading',
    expenses: 'Expenses reported, verified and paid in the period',
    reported: 'reported',
    verified: 'verified',
    paid: 'paid',
    verifiedByHeading: 'Expenses verified, by cost heading',
    verifiedByPartner: 'Expenses verified, by partner',
  },
  absorption: {
    section: 'Absorption and cost',
    intro:
      'How much of the budget is verified, from the beginning to the end of the period. Read the cost per person over long periods, for verifications come after expenses.',
    rate: 'Absorption rate',
    byPartner: 'Absorption rate, by partner',
    byHeading: 'Absorption rate, by cost heading',
    cost: 'Cost per person reached',
  },
  delivery: {
    section: 'Deliveries of data',
    intro: 'The deliveries due by the contract of each feed, and the rows that were rejected.',
    onTime: 'Deliveries on time, by feed',
    rejected: 'Rows rejected, by feed',
  },
};
