/** The texts that the boards share. */
export const board = {
  value: '{{period}}: {{value}}. {{compared}}.',
  values: '{{period}}: {{list}}.',
  item: '{{name}}: {{value}}',
  highest: '{{period}}, i valori più alti: {{list}}.',
  members: '{{period}}: {{list}}.',
  coverage: 'Copertura ({{where}}): {{coverage}}.',
  coverageApart: 'La copertura di ogni valore è nella tabella.',
  scroll: 'Il disegno scorre di lato.',
  overlaps: 'La stessa persona può stare in più voci: le voci non si sommano.',
  filters: 'Filtri',
  all: 'Tutti',
  clear: 'Togli i filtri',
  narrowed: 'Filtri scelti: {{list}}.',
  unfiltered: 'Questa cifra non è filtrata per: {{list}}.',
};

/** Why figures moved. */
export const changes = {
  title: 'Che cosa è cambiato',
  lead: 'Quanto le cifre di oggi si scostano da quelle di un’edizione precedente, e perché. Le parti si sommano alla differenza. I filtri della pagina qui non valgono.',
  caption: '{{title}}: dall’edizione n. {{from}} alla n. {{to}}',
  none: 'Nessuna cifra è cambiata dall’edizione n. {{from}}.',
  since: 'Rispetto a',
  last: 'Edizione precedente',
  edition: 'n. {{number}} ({{publishedAt}})',
  before: 'Prima',
  after: 'Ora',
  difference: 'Differenza',
  why: 'Perché',
  part: '{{cause}} {{difference}}',
  causes: {
    new: 'nuovi',
    late: 'arrivati in ritardo',
    corrected: 'corretti',
    're-linked': 'attribuiti a un’altra persona',
    'rule-changed': 'regola cambiata',
    deleted: 'eliminati',
  },
  failed: 'I cambiamenti non si possono mostrare',
};

export const summary = {
  title: 'Sintesi',
  lead: 'A che punto è il progetto: ogni cifra con il suo andamento e, dove è stato fissato, con l’obiettivo. Sono cifre esatte: non vanno comunicate ad altri.',
  persons: 'Persone e bisogni',
  referrals: 'Invii ai servizi',
  reception: 'Accoglienza',
  school: 'Scuola',
  all: 'Tutti i numeri',
  more: 'Tabella, passaporto e righe',
  ratio: '{{numerator}} su {{denominator}}',
  target: 'Obiettivo: {{value}}',
  table: 'Tutte le cifre in una tabella',
  caption: 'L’ultimo periodo coperto per intero e quello precedente',
  figure: 'Indicatore',
  head: {
    period: 'Periodo',
    value: 'Valore',
    previous: 'Prima',
    target: 'Obiettivo',
    coverage: 'Copertura',
    sources: 'Fonti',
  },
  failed: 'Non si può mostrare',
  waiting: 'Caricamento in corso',
};

export const referral = {
  title: 'Invii e servizi',
  lead: 'Dal bisogno espresso al servizio che risponde: quanti arrivano in fondo, da chi a chi, e quanto si aspetta.',
  needs: {
    section: 'Persone e bisogni',
    intro:
      'Chi è stato seguito e che cosa ha chiesto. I bisogni sulla salute si vedono solo come area.',
    served: 'Persone seguite',
    byArea: 'Bisogni espressi, per area',
    met: 'Bisogni soddisfatti finora',
    unmet: 'Bisogni aperti da più di 30 giorni',
  },
  funnel: {
    section: 'Il cammino degli invii',
    intro:
      'Gli invii del periodo e fin dove sono arrivati finora. I periodi recenti hanno avuto meno tempo: non si confrontano con quelli vecchi.',
    title: 'Quanti invii arrivano in fondo',
    reading:
      '{{period}}: {{sent}} invii, di cui {{accepted}} accettati, {{seen}} con la persona vista dal servizio e {{positive}} chiusi con esito positivo.',
  },
  flow: {
    title: 'Da chi a chi, e con quale esito',
    reading:
      '{{period}}: gli invii vanno a {{count}} enti; il maggior numero, {{value}}, a {{provider}}.',
    health: 'Degli invii sulla salute si dice solo che sono chiusi, non come.',
  },
  wait: {
    section: 'Tempi di attesa',
    intro:
      'Mediane in giorni, per giorno dell’invio. Chi aspetta ancora non è nella mediana: la copertura dice quanti sono già arrivati.',
    title: 'Giorni dall’invio (mediana)',
    acceptance: 'all’accettazione',
    appointment: 'al primo appuntamento',
    seen: 'a quando la persona è vista',
    byProvider: 'Giorni dall’invio al primo appuntamento, per chi riceve (mediana)',
    missed: 'Primi appuntamenti mancati, per chi riceve',
    open: 'Invii aperti da più di 30 giorni',
  },
};

export const reception = {
  title: 'Accoglienza',
  lead: 'I centri, quanto sono pieni, che cosa hanno trovato le visite e che cosa resta da risolvere.',
  centres: {
    section: 'Centri, posti e ospiti',
    intro:
      'Ospiti e posti sono una fotografia del giorno: non si sommano nel tempo. L’occupazione è la media dei giorni del periodo.',
    guests: 'Ospiti presenti',
    occupancy: 'Occupazione dei posti',
    title: 'I centri',
    centre: 'Centro',
    caption: 'I centri: {{period}}',
  },
  quality: {
    section: 'Qualità',
    intro:
      'Punteggi da 0 a 100 della scheda di visita, nostri: non ne esistono di ufficiali. Valgono per i centri visitati; degli altri non dicono nulla.',
    score: 'Punteggio medio delle sezioni',
    coverage: 'Centri attivi visitati nel periodo',
    bySection: 'Punteggio per sezione',
    standards: 'Standard rispettati, per sezione',
    versions:
      'Punteggi di versioni diverse della scheda non si confrontano: dove ce ne sono, il valore manca.',
  },
  findings: {
    section: 'Non conformità',
    intro:
      'Rilievi delle visite: aperti alla fine del periodo, oltre la scadenza, e quanto ci si mette a risolverli.',
    title: 'Non conformità aperte e oltre la scadenza',
    open: 'Aperte',
    overdue: 'di cui oltre la scadenza',
    bySeverity: 'Non conformità aperte, per gravità',
    days: 'Giorni per risolvere (mediana)',
  },
};

export const quality = {
  title: 'Qualità dei dati',
  lead: 'Che cosa manca nelle righe accettate e che cosa non può essere giusto: di chi sono, e quali cifre ne soffrono.',
  section: 'Rilievi',
  intro:
    'Ogni rilievo porta alla riga del file che lo causa. Chi l’ha consegnata può correggerla: alla consegna seguente il rilievo sparisce.',
  trend: 'Rilievi nel tempo',
  all: 'tutti',
  forTheFund: 'che toccano indicatori del fondo',
  byRule: 'Rilievi per regola',
  byPartner: 'Rilievi per partner',
  links: 'Coppie di schede da rivedere, per partner',
  byKind: 'Rilievi per tipo di riga',
};
