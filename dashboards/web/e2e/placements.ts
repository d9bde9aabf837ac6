/** A file about invented placements; each is another one, as bytes that came before are known. */
export interface PlacementFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const header = 'ID inserimento,ID ospite,Tipo,Comune,Data inizio,Data fine,Esito';

function fileOf(name: string, rows: readonly string[]): PlacementFile {
  const buffer = Buffer.from(`${[header, ...rows].join('\n')}\n`, 'utf8');
  return { name, mimeType: 'text/csv', buffer };
}

/** The number of a placement that no other run of the tests has. */
function number(place: number): string {
  return `INS${String((Date.now() % 100_000_000) * 10 + place).padStart(9, '0')}`;
}

/** Four right rows, one without a day of beginning and one with a day that does not exist. */
export function placementsWithTwoWrongRows(name: string): PlacementFile {
  return fileOf(name, [
    `${number(1)},OSP000101,Tirocinio,A285,01/04/2022,,In corso`,
    `${number(2)},OSP000102,Tirocinio,A669,02/05/2022,30/09/2022,Concluso regolarmente`,
    `${number(3)},OSP000103,Tirocinio,L328,,,In corso`,
    `${number(4)},OSP000104,Tirocinio,A285,31/02/2022,,In corso`,
    `${number(5)},OSP000105,Alloggio autonomo,A285,05/06/2022,,In corso`,
    `${number(6)},OSP000106,Apprendistato,A285,06/06/2022,,In corso`,
  ]);
}

/** A file whose header lacks a column: nothing of it can be read. */
export function placementsWithoutNumber(name: string): PlacementFile {
  const lines = [header, `${number(1)},OSP000101,Tirocinio,A285,01/04/2022,,In corso`];
  const shorter = lines.map((line) => line.slice(line.indexOf(',') + 1));
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${shorter.join('\n')}\n`, 'utf8') };
}
