import type { FeedbackCategory } from '@tinhso/feedback-contract';
import { ApiError, useLang, useT, type FaultLink } from '@tinhso/ui';
import { messages } from './messages.js';
import type { DraftFault } from './report-body.js';

/** What keeps a report from being sent. */
export type FormFault = DraftFault | 'who' | 'photos';

/** Where the server's pointers stand on the page. */
const controls: readonly (readonly [RegExp, string])[] = [
  [/^\/description/, 'report-text'],
  [/^\/category/, 'report-kind'],
  [/^\/place\/address/, 'report-address'],
  [/^\/place/, 'report-commune'],
  [/^\/name$/, 'report-name'],
  [/^\/files/, 'report-photos'],
];

/** The sentences of the summary: what is missing here, or what the server found. */
export function useFaultLinks(faults: readonly FormFault[], category: FeedbackCategory | undefined, error: unknown): FaultLink[] {
  const t = useT(messages);
  const lang = useLang();
  if (faults.length === 0) return error instanceof ApiError ? (error.problem.errors ?? []).map(ofServer) : [];
  return faults.map((fault): FaultLink => {
    if (fault.startsWith('attribute:')) {
      const code = fault.slice('attribute:'.length);
      const question = category?.attributes.find((each) => each.code === code)?.description[lang] ?? code;
      return { id: `report-attribute-${code}`, message: t('feedback.attribute.fault', { question }) };
    }
    switch (fault) {
      case 'text':
        return { id: 'report-text', message: t('feedback.words.fault') };
      case 'too-long':
        return { id: 'report-text', message: t('feedback.words.long') };
      case 'category':
        return { id: 'report-kind', message: t('feedback.kind.fault') };
      case 'place':
        return { id: 'report-commune', message: t('feedback.place.fault') };
      case 'commune':
        return { id: 'report-commune', message: t('feedback.place.communeFault') };
      case 'who':
        return { id: 'reporter-phone', message: t('feedback.who.fault') };
      default:
        return { id: 'report-photos', message: t('feedback.photo.fault') };
    }
  });
}

function ofServer({ pointer, message }: { pointer: string; message: string }): FaultLink {
  const attribute = /^\/attributes\/([^/]+)/.exec(pointer)?.[1];
  const id = attribute ? `report-attribute-${attribute}` : controls.find(([pattern]) => pattern.test(pointer))?.[1];
  return { id, message };
}
