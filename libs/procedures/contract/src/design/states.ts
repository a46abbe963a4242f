import { Type, type Static } from '@sinclair/typebox';
import type { LocalText } from '../local-text.js';

/**
 * Where a draft stands. A `draft` may be half done; `in_review` it waits for a second person and cannot be changed; `published` it has
 * become a version; `discarded` it was thrown away.
 */
export const draftStates = ['draft', 'in_review', 'published', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];
export const DraftStateSchema = Type.Union(
  draftStates.map((state) => Type.Literal(state)),
  { $id: 'DraftState' },
);

/** Where a draft came from. */
export const draftOrigins = ['blank', 'catalogue', 'version', 'restore', 'file', 'pack'] as const;
export type DraftOrigin = (typeof draftOrigins)[number];
export const DraftOriginSchema = Type.Union(
  draftOrigins.map((origin) => Type.Literal(origin)),
  { $id: 'DraftOrigin' },
);

/** Where a published version stands on a day: `planned` its day has not come, `superseded` a later one is in force. */
export const versionStates = ['planned', 'in_force', 'superseded', 'archived'] as const;
export type VersionState = (typeof versionStates)[number];
export const VersionStateSchema = Type.Union(
  versionStates.map((state) => Type.Literal(state)),
  { $id: 'VersionState' },
);

export const draftStateTexts: Readonly<Record<DraftState, LocalText>> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  in_review: { vi: 'Chờ duyệt', en: 'In review' },
  published: { vi: 'Đã ban hành', en: 'Published' },
  discarded: { vi: 'Đã bỏ', en: 'Discarded' },
};

export const versionStateTexts: Readonly<Record<VersionState, LocalText>> = {
  planned: { vi: 'Chờ hiệu lực', en: 'Planned' },
  in_force: { vi: 'Đang áp dụng', en: 'In force' },
  superseded: { vi: 'Đã thay thế', en: 'Superseded' },
  archived: { vi: 'Đã lưu trữ', en: 'Archived' },
};

/** What somebody did to a draft or version. */
export const procedureActs = [
  'created',
  'edited',
  'submitted',
  'taken_back',
  'sent_back',
  'published',
  'discarded',
  'archived',
  'imported',
] as const;
export type ProcedureAct = (typeof procedureActs)[number];
export const ProcedureActSchema = Type.Union(
  procedureActs.map((act) => Type.Literal(act)),
  { $id: 'ProcedureAct' },
);
export type ProcedureActText = Static<typeof ProcedureActSchema>;

export const procedureActTexts: Readonly<Record<ProcedureAct, LocalText>> = {
  created: { vi: 'Tạo bản nháp', en: 'Draft made' },
  edited: { vi: 'Sửa', en: 'Edited' },
  submitted: { vi: 'Gửi duyệt', en: 'Handed in for review' },
  taken_back: { vi: 'Rút khỏi duyệt', en: 'Taken back from review' },
  sent_back: { vi: 'Trả lại để sửa', en: 'Sent back' },
  published: { vi: 'Ban hành', en: 'Published' },
  discarded: { vi: 'Bỏ bản nháp', en: 'Draft discarded' },
  archived: { vi: 'Lưu trữ', en: 'Archived' },
  imported: { vi: 'Nạp từ gói quốc gia', en: 'Loaded from the national pack' },
};
