import type { AttributeAnswers, NameChoice } from '@tinhso/feedback-contract';

/** What somebody has filled in of a report. */
export interface ReportDraft {
  text: string;
  category: string;
  attributes: AttributeAnswers;
  point?: { lat: number; long: number };
  address: string;
  commune: string;
  nameShown: NameChoice;
  name: string;
  /** Where the first photo that says so was taken; offered until a place was chosen. */
  takenAt?: { lat: number; long: number };
  /** Codes of likely duplicates that were said to be something else. */
  notDuplicateOf: string[];
  /** Was to be sent when there was no line: it is asked about once there is one. */
  wanted?: boolean;
}

export const emptyDraft: ReportDraft = {
  text: '',
  category: '',
  attributes: {},
  address: '',
  commune: '',
  nameShown: 'hidden-from-public',
  name: '',
  notDuplicateOf: [],
};

/** Whether anything was filled in. */
export const isBegun = (draft: ReportDraft): boolean =>
  draft.text.trim() !== '' ||
  draft.category !== '' ||
  draft.address.trim() !== '' ||
  draft.commune !== '' ||
  draft.point !== undefined ||
  draft.takenAt !== undefined;
