import { Type, type Static } from '@sinclair/typebox';
import { closed, TimeText } from './parts.js';

/** Something that has not happened yet, in words for the citizen. Names offices, never people. */
export const ComingThing = Type.Object(
  {
    title: Type.String({ examples: ['Thẩm định', 'Bạn gửi phần bổ sung'] }),
    /** Whose move it is: the citizen's, an office's, or nobody's any more. */
    side: Type.Union([Type.Literal('citizen'), Type.Literal('office'), Type.Literal('nobody')]),
    /** The office that does it. */
    office: Type.Optional(Type.String({ examples: ['Một cửa phường Minh Xuân'] })),
    /** By when it is expected to be done; absent while nothing can be said. */
    dueAt: Type.Optional(TimeText),
    /** What else one should know: what happens when the day passes. */
    detail: Type.Optional(Type.String()),
  },
  { $id: 'ComingThing', ...closed },
);
export type ComingThing = Static<typeof ComingThing>;

/** What comes next, and what after it if nothing comes between; nothing after the end. */
export const WayAhead = Type.Object({ next: ComingThing, then: Type.Array(ComingThing) }, { $id: 'WayAhead', ...closed });
export type WayAhead = Static<typeof WayAhead>;
