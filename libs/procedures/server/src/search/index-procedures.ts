import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import type { SynonymFile } from '../domain/portal-files.js';
import { shortTitle } from '../domain/procedure-views.js';
import { ProcedureIndex } from './procedure-index.js';
import { Terms } from './terms.js';

const WEIGHT = { worked: 1.3, everyday: 1.3, ordinary: 1 };

/** What is said of a procedure in English, where anything is. */
function english(entry: CatalogueEntry, definition: ProcedureDefinition | undefined): string[] {
  const texts = [definition?.shortTitle, definition?.summary, entry.plain?.title, entry.plain?.summary];
  return texts.flatMap((text) => (text && text.en !== text.vi ? [text.en] : []));
}

/** Builds the index of a catalogue; `definitionOf` gives the published definition of a code, where there is one. */
export function indexProcedures(
  entries: readonly CatalogueEntry[],
  synonyms: SynonymFile,
  definitionOf: (code: string) => ProcedureDefinition | undefined,
): ProcedureIndex {
  const terms = new Terms(synonyms);
  return new ProcedureIndex(
    entries.map((entry) => {
      const definition = definitionOf(entry.code);
      return {
        code: entry.code,
        title: shortTitle(entry.title),
        field: entry.field,
        summary: definition?.summary.vi ?? entry.plain?.summary.vi ?? '',
        english: english(entry, definition),
        everydayWords: [...(entry.plain ? [entry.plain.title.vi] : []), ...(synonyms.procedures[entry.code] ?? [])],
        termWords: terms.saidOf(`${entry.title}. ${entry.field}`),
        results: entry.results.map((result) => result.name.slice(0, 200)),
        weight: definition ? WEIGHT.worked : entry.everyday ? WEIGHT.everyday : WEIGHT.ordinary,
      };
    }),
    synonyms,
  );
}
