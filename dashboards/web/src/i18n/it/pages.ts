export const person = {
  title: 'Persone e bisogni',
  lead: 'Chi è stato raggiunto e che cosa ha chiesto. I filtri valgono per tutta la pagina e restano nell’indirizzo. Sono cifre esatte: non vanno comunicate ad altri.',
  reached: {
    section: 'Persone',
    intro:
      'Ogni persona conta una volta sola, con qualunque partner e comunque sia stata raggiunta. I cittadini italiani e dell’Unione europea non sono compresi.',
    title: 'Persone raggiunte e persone nuove',
    all: 'raggiunte',
    new: 'di cui per la prima volta',
    coverage: 'Tasso di copertura: persone raggiunte ogni cento residenti di paesi terzi',
    byMunicipality: 'Persone raggiunte, per comune',
    bySex: 'Persone raggiunte, per sesso',
    byAge: 'Persone raggiunte, per età',
    byCitizenship: 'Persone raggiunte, per cittadinanza',
    byKind: 'Persone raggiunte, per tipo di evento',
    byPartners: 'Persone raggiunte, per numero di partner',
    byLanguage: 'Contatti, per lingua',
  },
  needs: {
    section: 'Bisogni',
    intro:
      'I bisogni sulla salute si vedono solo come area. I periodi recenti hanno avuto meno tempo per una risposta.',
    byArea: 'Bisogni espressi, per area',
    met: 'Bisogni soddisfatti finora',
    days: 'Giorni dal bisogno al primo servizio',
    half: 'metà entro (mediana)',
    most: 'nove su dieci entro',
    unmet: 'Bisogni aperti da più di 30 giorni',
    helpful: 'Risposte «utile» sul servizio ricevuto',
  },
  health: {
    section: 'Salute',
    intro:
      'Dati dell’azienda sanitaria, che non sono collegati a quelli degli altri partner: queste persone possono essere le stesse di sopra e non si sommano a loro. Nessuna riga è mostrata.',
    persons: 'Persone dell’azienda sanitaria',
    contacts: 'Contatti sanitari, per area',
    screening: 'Giorni dall’arrivo al primo screening (mediana)',
    mediated: 'Contatti sanitari con mediazione',
  },
};

export const school = {
  title: 'Scuola e lavoro',
  lead: 'Chi segue i corsi e con quale risultato; chi trova lavoro, formazione o casa. I filtri valgono per tutta la pagina e restano nell’indirizzo. Sono cifre esatte: non vanno comunicate ad altri.',
  courses: {
    section: 'Scuola',
    intro: 'I corsi del C.P.I.A. Ogni persona conta una volta sola, anche se segue più corsi.',
    title: 'Persone nei corsi',
    enrolled: 'iscritte',
    completed: 'che hanno concluso',
    gained: 'con almeno un livello in più',
    byLevel: 'Persone iscritte, per livello del corso',
    byCitizenship: 'Persone iscritte, per cittadinanza',
    attendance: 'Frequenza: ore frequentate su ore previste',
    hours: 'Ore frequentate',
    ways: 'Chi passa al livello seguente e chi lascia',
    moved: 'passate al livello seguente',
    dropped: 'lasciate prima della fine',
  },
  work: {
    section: 'Lavoro, formazione e casa',
    intro:
      'Gli inserimenti cominciati nel periodo. Chi è stato inserito da poco non si può ancora contare dopo sei mesi: la copertura dice quanti si contano.',
    placed: 'Persone inserite',
    byGroup: 'Persone inserite, per ambito',
    byKind: 'Persone inserite, per tipo di inserimento',
    lasting: 'Inserimenti rapidi e duraturi',
    soon: 'entro 90 giorni dal primo contatto',
    still: 'ancora in corso dopo sei mesi',
  },
};

export const training = {
  title: 'Operatori e protocolli',
  lead: 'Chi è stato formato e a che cosa è servito; quali protocolli, piani e strumenti sono in vigore. I filtri valgono per tutta la pagina e restano nell’indirizzo. Sono cifre esatte: non vanno comunicate ad altri.',
  operators: {
    section: 'Operatori',
    intro:
      'Gli operatori pubblici e privati negli eventi formativi. Ogni operatore conta una volta sola, anche se segue più eventi.',
    trained: 'Operatori formati',
    byKind: 'Operatori formati, per tipo di evento',
    bySex: 'Operatori formati, per sesso',
    bySector: 'Operatori formati, per settore',
    overlaps: 'Lo stesso operatore può stare in più voci: le voci non si sommano.',
    hours: 'Ore di formazione',
    opinions: 'Che cosa ne dicono gli operatori',
    useful: 'utile, alla fine dell’evento (R.1.5)',
    used: 'usata, dopo tre mesi (R.1.6)',
  },
  tools: {
    section: 'Protocolli e strumenti',
    intro:
      'Protocolli, piani e strumenti in vigore sono una fotografia dell’ultimo giorno: non si sommano nel tempo.',
    inForce: 'Protocolli, piani e strumenti in vigore',
    byKind: 'In vigore, per tipo',
    byArea: 'In vigore, per area di servizio',
    civilSociety: 'In vigore e firmati anche dalla società civile',
    actions: 'Azioni del Consiglio Territoriale concluse nei tempi',
  },
};

export const resource = {
  title: 'Risorse',
  lead: 'Il bilancio e quanto ne è stato speso; come arrivano le consegne dei partner. I filtri valgono per tutta la pagina e restano nell’indirizzo. Sono cifre esatte: non vanno comunicate ad altri.',
  money: {
    section: 'Bilancio e spese',
    intro:
      'Vale la versione del bilancio in vigore alla fine del periodo: non si somma nel tempo. Una spesa è prima rendicontata, poi verificata, poi pagata, ciascuna nel suo giorno.',
    budget: 'Bilancio in vigore',
    budgetByHeading: 'Bilancio in vigore, per voce di costo',
    expenses: 'Spese rendicontate, verificate e pagate nel periodo',
    reported: 'rendicontate',
    verified: 'verificate',
    paid: 'pagate',
    verifiedByHeading: 'Spese verificate, per voce di costo',
    verifiedByPartner: 'Spese verificate, per partner',
  },
  absorption: {
    section: 'Assorbimento e costo',
    intro:
      'Quanto del bilancio è già verificato, dall’inizio alla fine del periodo. Il costo per persona si legge su periodi lunghi, perché le verifiche arrivano dopo le spese.',
    rate: 'Tasso di assorbimento',
    byPartner: 'Tasso di assorbimento, per partner',
    byHeading: 'Tasso di assorbimento, per voce di costo',
    cost: 'Costo per persona raggiunta',
  },
  delivery: {
    section: 'Consegne dei dati',
    intro: 'Le consegne dovute secondo il contratto di ogni flusso, e le righe scartate.',
    onTime: 'Consegne nei tempi, per flusso',
    rejected: 'Righe scartate, per flusso',
  },
};
