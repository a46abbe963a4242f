import { Type, type Static } from '@sinclair/typebox';
import { ActionView } from './action-view.js';
import { CitizenDossier } from './citizen-view.js';
import { OfficeView } from './office-view.js';
import { closed, IdText } from './parts.js';
import { SupplementRequestView } from './supplements.js';

/** A fact that the officer adds to the draft result before it goes to the leader. */
export const ResultFieldView = Type.Object(
  {
    key: Type.String({ examples: ['registeredOn'] }),
    label: Type.String({ examples: ['Ngày đăng ký'] }),
    type: Type.Union([Type.Literal('text'), Type.Literal('date'), Type.Literal('number'), Type.Literal('citizenId')]),
    required: Type.Boolean(),
    hint: Type.Optional(Type.String()),
    /** Saved, or proposed from the answers. */
    value: Type.Optional(Type.String()),
  },
  { $id: 'ResultFieldView', ...closed },
);
export type ResultFieldView = Static<typeof ResultFieldView>;

const { actions: _actions, request: _request, rating: _rating, returning: _returning, ...shared } = CitizenDossier.properties;

/** Everything that staff of the receiving unit see. Reading it is recorded. */
export const StaffDossier = Type.Object(
  {
    ...shared,
    channel: Type.Union([Type.Literal('online'), Type.Literal('in_person'), Type.Literal('postal')]),
    applicant: Type.Object(
      {
        fullName: Type.String(),
        phone: Type.Optional(Type.String({ examples: ['0912 345 678'] })),
        /** `•••• •••• 1234`; the whole number through `POST …/reveal`. */
        citizenIdMasked: Type.Optional(Type.String()),
      },
      closed,
    ),
    office: OfficeView,
    officer: Type.Optional(Type.Object({ id: IdText, name: Type.String() }, closed)),
    /** All requests for supplements, newest first. */
    requests: Type.Array(SupplementRequestView),
    /** The result that this procedure ends in, and what the officer fills in for it. */
    result: Type.Object(
      {
        kind: Type.String({ examples: ['birth-certificate'] }),
        title: Type.String({ examples: ['Giấy khai sinh'] }),
        fields: Type.Array(ResultFieldView),
        /** The leader's words when it was sent back last. */
        sentBackReason: Type.Optional(Type.String()),
        note: Type.Optional(Type.String()),
      },
      closed,
    ),
    /** Decision on the form that was filled, such as `163/QĐ-BTP`. */
    decision: Type.Optional(Type.String()),
    actions: Type.Array(ActionView),
  },
  { $id: 'StaffDossier', ...closed },
);
export type StaffDossier = Static<typeof StaffDossier>;
