import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { AppConfig, idBytes, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import { readProcedureFiles, type ProcedureFiles } from '../data/procedure-files.js';
import { ProcedureHistoryRow } from '../data/draft.entities.js';
import { insertDraft, recordDeed } from '../data/drafts.js';
import { CatalogueRow, ProcedureVersionRow, type CatalogueImportReport } from '../data/procedure.entities.js';
import { nextVersion } from '../data/versions.js';
import { titleIn, withCode } from '../design/draft-content.js';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { mergeCatalogue } from '../domain/catalogue-import.js';

const NAME = 'national';
const BATCH = 200;

/** Loads the national catalogue and publishes worked procedures. Safe to run again. */
@Injectable()
export class ImportCatalogue {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
  ) {}

  /**
   * @returns what was loaded now or, when the files have not changed, then; rows that are faults of the source are listed in it
   * @throws Error naming the file and every fault in it; nothing is written then
   */
  async run(ctx: RequestContext): Promise<CatalogueImportReport> {
    const files = readProcedureFiles(this.config.appPath('provinces'));
    const report = await this.unitOfWork.run(ctx, (tx) => store(tx, files));
    await this.snapshot.changed();
    return report;
  }
}

async function store(tx: Tx, files: ProcedureFiles): Promise<CatalogueImportReport> {
  const loaded = await tx.manager.findOne(CatalogueRow, { where: { name: NAME }, lock: { mode: 'pessimistic_write' } });
  if (loaded?.contentHash === files.contentHash) return loaded.report;
  const { entries, refused, notesDropped } = mergeCatalogue(files.portal, files.common, files.everyday.procedures, files.receiving);
  await tx.manager.query('UPDATE procedure_entry SET listed = 0 WHERE listed = 1 AND made_here = 0');
  for (let at = 0; at < entries.length; at += BATCH) await upsertEntries(tx, entries.slice(at, at + BATCH));

  const published: string[] = [];
  const changedWithoutNewVersion: string[] = [];
  const forReview: string[] = [];
  for (const definition of files.definitions) {
    const outcome = await publish(tx, definition);
    const label = `${definition.code} version ${definition.version}`;
    if (outcome === 'published') published.push(label);
    if (outcome === 'changed') changedWithoutNewVersion.push(label);
    if (outcome === 'for review') forReview.push(label);
  }
  const worked = files.definitions.length;
  const report: CatalogueImportReport = {
    listed: entries.length,
    worked,
    published,
    forReview,
    changedWithoutNewVersion,
    refused,
    notesDropped,
  };
  const { contentHash, synonyms, lifeEvents } = files;
  await tx.manager.upsert(CatalogueRow, { name: NAME, contentHash, synonyms, lifeEvents: [...lifeEvents], report, importedAt: tx.now }, [
    'name',
  ]);
  return report;
}

/** By hand and not by the ORM: sixteen hundred rows of JSON at once are several times quicker so. */
async function upsertEntries(tx: Tx, entries: readonly CatalogueEntry[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO procedure_entry (code, title, field, entry, listed, updated_at) VALUES ${entries.map(() => '(?, ?, ?, ?, 1, ?)').join(', ')}
     ON DUPLICATE KEY UPDATE title = VALUES(title), field = VALUES(field), entry = VALUES(entry), listed = 1, made_here = 0, updated_at = VALUES(updated_at)`,
    entries.flatMap((entry) => [entry.code, entry.title.slice(0, 1200), entry.field, JSON.stringify(entry), tx.now]),
  );
}

/** What the province has made its own is never overtaken by the pack: a new version of the pack comes as a draft to be judged. */
async function publish(tx: Tx, definition: ProcedureDefinition): Promise<'published' | 'same' | 'changed' | 'for review'> {
  const { code, version, validFrom } = definition;
  const contentHash = createHash('sha256').update(JSON.stringify(definition)).digest('hex');
  const known = await tx.manager.findOne(ProcedureVersionRow, { where: { code, version }, select: { contentHash: true, madeHere: true } });
  if (known?.contentHash === contentHash) return 'same';
  if (known && !known.madeHere) return 'changed';
  if (known || (await tx.manager.existsBy(ProcedureVersionRow, { code, madeHere: true })))
    return (await offerForReview(tx, definition)) ? 'for review' : 'same';
  await tx.manager.query(
    'INSERT INTO procedure_version (id, code, version, valid_from, definition, content_hash, published_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [idBytes(newId()), code, version, validFrom, JSON.stringify(definition), contentHash, tx.now],
  );
  return 'published';
}

/** @returns false when it was offered before */
async function offerForReview(tx: Tx, definition: ProcedureDefinition): Promise<boolean> {
  const { code, version } = definition;
  if (await tx.manager.existsBy(ProcedureHistoryRow, { code, version, act: 'imported' })) return false;
  const id = newId();
  const basedOn = (await nextVersion(tx.manager, code)) - 1;
  const content = withCode({ ...definition }, code);
  await insertDraft(tx, {
    id,
    code,
    basedOn,
    content,
    title: titleIn(content, code),
    state: 'draft',
    origin: 'pack',
    authorId: null,
    editorId: null,
  });
  await recordDeed(tx, { code, draftId: id, version, act: 'imported' });
  return true;
}
