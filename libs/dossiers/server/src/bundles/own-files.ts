import type { PlannedDossier } from './bundle-plan.js';

/**
 * Every dossier with files of its own: a file belongs to one dossier and is erased with it, so whoever comes second is given a copy.
 * @param copy makes a file of the same content and gives its id
 */
export async function ownFiles(dossiers: readonly PlannedDossier[], copy: (fileId: string) => Promise<string>): Promise<PlannedDossier[]> {
  const taken = new Set<string>();
  const owned: PlannedDossier[] = [];
  for (const { body, unitId } of dossiers) {
    const papers: typeof body.papers = [];
    for (const { paper, fileId } of body.papers) {
      papers.push({ paper, fileId: taken.has(fileId) ? await copy(fileId) : fileId });
      taken.add(fileId);
    }
    owned.push({ unitId, body: { ...body, papers } });
  }
  return owned;
}
