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
