import type { Tx } from '@tinhso/platform';
import type { ProcedureDefinition, StatedFigure } from '@tinhso/procedures-contract';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { limitFigure } from '../domain/stated-figures.js';

/** The line of the catalogue for a procedure that the national one does not have: without one nobody would find it. */
export async function ensureEntry(tx: Tx, definition: ProcedureDefinition): Promise<void> {
  await tx.manager.query(
    `INSERT INTO procedure_entry (code, title, field, entry, listed, made_here, updated_at) VALUES (?, ?, ?, ?, 1, 1, ?)
     ON DUPLICATE KEY UPDATE title = IF(made_here, VALUES(title), title), field = IF(made_here, VALUES(field), field),
       entry = IF(made_here, VALUES(entry), entry), listed = 1, updated_at = VALUES(updated_at)`,
    [definition.code, definition.title.vi.slice(0, 1200), definition.field, JSON.stringify(entryOf(definition)), tx.now],
  );
}

function entryOf(definition: ProcedureDefinition): CatalogueEntry {
  const { code, title, shortTitle, summary, field, decision, channels, papers, result, source, competence } = definition;
  const time = limitFigure(definition.timeUncertain ? undefined : definition.time);
  const fee: StatedFigure = { text: definition.feeSummary, certain: definition.fees.every(({ amount }) => amount !== undefined) };
  return {
    code,
    title: title.vi,
    field,
    levels: [competence.unitKind.startsWith('commune') ? 'Cấp Xã' : 'Cấp Tỉnh'],
    audience: [],
    ...(decision ? { decision } : {}),
    time,
    fee,
    channels: channels.map((channel) => ({ channel, time, fee })),
    papers: papers.map(({ title: name, kind, whenText, help }) => ({
      title: name,
      kind,
      ...(whenText ? { when: whenText } : {}),
      ...(help ? { help } : {}),
    })),
    results: [{ name: result.title.vi, ...(result.code ? { code: result.code } : {}) }],
    ...(source ? { source } : {}),
    plain: { title: shortTitle, summary },
    everyday: false,
  };
}
