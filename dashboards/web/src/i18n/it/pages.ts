export const person = {
  title: 'Persone e bisogni',
  lead: 'Chi è stato seguito e che cosa ha chiesto. I filtri valgono per tutta la pagina e restano nell’indirizzo. Sono cifre esatte: non vanno comunicate ad altri.',
  served: {
    section: 'Persone',
    intro:
      'Ogni persona conta una volta sola, anche se ha più contatti o più partner. I cittadini italiani e dell’Unione europea non sono compresi.',
    title: 'Persone seguite',
    byMunicipality: 'Persone seguite, per comune',
    bySex: 'Persone seguite, per sesso',
    byAge: 'Persone seguite, per età',
    byPartner: 'Persone seguite, per partner',
    contacts: 'Contatti, per tipo',
  },
  needs: {
    section: 'Bisogni',
    intro:
      'I bisogni sulla salute si vedono solo come area. I periodi recenti hanno avuto meno tempo per una risposta.',
    byArea: 'Bisogni espressi, per area',
    met: 'Bisogni soddisfatti finora',
    days: 'Giorni dal bisogno al primo servizio (mediana)',
    unmet: 'Bisogni aperti da più di 30 giorni',
  },
};

export const school = {
  title: 'Scuola e lavoro',
  lead: 'Chi segue i corsi, con quale frequenza e con quale risultato. I filtri valgono per tutta la pagina e restano nell’indirizzo.',
  courses: {
    section: 'Scuola',
    intro: 'I corsi del C.P.I.A. Ogni persona conta una volta sola, anche se segue più corsi.',
    enrolled: 'Persone iscritte',
    byLevel: 'Persone iscritte, per livello del corso',
    byMunicipality: 'Persone iscritte, per comune',
    attendance: 'Frequenza: ore frequentate su ore previste',
    hours: 'Ore frequentate',
  },
};
