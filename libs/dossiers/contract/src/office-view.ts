import { Type, type Static } from '@sinclair/typebox';
import { ConsultationView } from './consultation.js';
import { closed, TimeText } from './parts.js';
import { AlarmView, WayView } from './process-view.js';

/** What only staff see of the work on a dossier. */
export const OfficeView = Type.Object(
  {
    unitName: Type.String({ description: 'The unit whose move it is' }),
    ways: Type.Array(WayView),
    /** Newest first. */
    consultations: Type.Array(ConsultationView),
    alarms: Type.Array(AlarmView),
    promiseMoves: Type.Integer({ minimum: 0 }),
    /** Until when the first request for supplements may come without a leader's reason, and whether that is over. Absent before acceptance. */
    supplementTerm: Type.Optional(Type.Object({ until: TimeText, over: Type.Boolean() }, closed)),
  },
  { $id: 'DossierOffice', ...closed },
);
export type OfficeView = Static<typeof OfficeView>;
