import type { PaperRule, ProcedureDefinition } from '../definition.js';
import type { LifeEvent, LifeEventProcedure } from '../life-event.js';
import { ownPlace, samePaper, type Part } from './part.js';
import { rewriteLogic } from './rewrite-logic.js';
import { allOf, commonKey, noneOf, type SourceBook, type Sources } from './source.js';

/** Whether a paper is sent with an application, always or in some cases. */
export const isSent = ({ kind }: PaperRule): boolean => kind === 'submit' || kind === 'conditional';

/** Where the papers of a procedure are sent, given what the parts before it already ask for. */
export function placePapers(
  event: LifeEvent,
  { code, when }: LifeEventProcedure,
  definition: ProcedureDefinition,
  fields: SourceBook,
  before: readonly Part[],
): SourceBook {
  const place = (paper: PaperRule): Sources => {
    const earlier = before.flatMap((part) => {
      const key = samePaper(event, code, paper.key, part.definition.code);
      return key === undefined ? [] : (ownPlace(part.papers, key, commonKey(key, part.definition.code)) ?? []);
    });
    const always = earlier.find((source) => source.shown === undefined);
    if (always) return [always];
    const shown = allOf(when, rewriteLogic(paper.when, fields), noneOf(earlier.flatMap((source) => source.shown ?? [])));
    return [...earlier, { key: commonKey(paper.key, code), ...(shown === undefined ? {} : { shown }) }];
  };
  return new Map(definition.papers.filter(isSent).map((paper) => [paper.key, place(paper)]));
}
