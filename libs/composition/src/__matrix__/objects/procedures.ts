import type { DraftView } from '@tinhso/procedures-contract';
import { official, provinceOf } from '../cast.js';
import { defineObject, type Made } from '../object.js';
import type { Stage } from '../stage.js';

const BASE = '/api/v1/staff/procedures/drafts';
/** A procedure of which nobody on the stage has a dossier. */
export const UNUSED = '1.000656';

/** A definition in the making. `id` is the draft's. */
export interface MadeDraft extends Made {
  readonly revision: number;
  readonly content: DraftView['content'];
}

/** By a designer who calls nothing afterwards: whoever has made a draft cannot review it. */
async function draftBy(stage: Stage): Promise<{ draft: DraftView; act: (path: string, body: unknown) => Promise<DraftView> }> {
  const author = await official(stage.world, 'procedure_designer', provinceOf(stage.world), 'Lục Thị Soạn');
  const act = async (path: string, body: unknown) => (await stage.act<DraftView>(author, `${BASE}${path}`, { body })).body;
  return { draft: await act('', { from: { kind: 'version', code: UNUSED, version: 1 } }), act };
}

const made = ({ id, revision, content }: DraftView): MadeDraft => ({ id, revision, content });

export const procedureDraft = defineObject({
  name: 'draft of a procedure',
  absent: { revision: 1, content: {} },
  make: async (stage): Promise<MadeDraft> => made((await draftBy(stage)).draft),
});

export const reviewedDraft = defineObject({
  name: 'draft of a procedure in review',
  absent: { revision: 1, content: {} },
  async make(stage): Promise<MadeDraft> {
    const { draft, act } = await draftBy(stage);
    return made(await act(`/${draft.id}/submit`, { revision: draft.revision }));
  },
});
