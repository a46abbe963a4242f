import { fold } from '@tinhso/kernel';
import { idBytes, type Tx } from '@tinhso/platform';

/** Makes a dossier findable by the words of the applicant's name and by its code. */
export async function indexForSearch(tx: Tx, dossierId: string, applicantName: string, code: string): Promise<void> {
  const [agency = '', ...numbers] = code.toLowerCase().split('-');
  const words = [fold(applicantName), agency.replaceAll('.', ''), ...numbers].join(' ');
  await tx.manager.query('INSERT INTO dossier_search (dossier_id, words) VALUES (?, ?) ON DUPLICATE KEY UPDATE words = VALUES(words)', [
    idBytes(dossierId),
    words.slice(0, 400),
  ]);
}
