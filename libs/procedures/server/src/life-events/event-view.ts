import {
  lifeEventCode,
  whyNotTogether,
  type LifeEvent,
  type LifeEventDetail,
  type LifeEventForm,
  type LifeEventProcedure,
  type ListedEventProcedure,
  type LocalText,
  type NotTogether,
  type ProcedureDefinition,
  type ProcedureSummary,
} from '@tinhso/procedures-contract';

const NOTES: Readonly<Record<Exclude<NotTogether, 'said'>, LocalText>> = {
  'no-form': {
    vi: 'Chưa nộp được tại đây. Trang thủ tục nói rõ nộp ở đâu.',
    en: 'It cannot be filed here yet. Its page says where to go.',
  },
  'not-online': {
    vi: 'Nộp tại bộ phận một cửa hoặc qua bưu chính, không nộp trực tuyến.',
    en: 'Filed at the one-stop desk or by post, not online.',
  },
  'co-signed': {
    vi: 'Nộp riêng, vì người kia cũng phải xác nhận phần của mình.',
    en: 'Filed on its own, because the other person has to confirm too.',
  },
};

/** What the page of an event needs to know of its procedures. */
export interface EventProcedures {
  definition(code: string): ProcedureDefinition | undefined;
  /** Undefined for a procedure that the catalogue no longer has. */
  summary(code: string): ProcedureSummary | undefined;
}

/** A procedure of the event for its page; none when it has left the catalogue. */
function listed(procedure: LifeEventProcedure, known: EventProcedures): ListedEventProcedure[] {
  const summary = known.summary(procedure.code);
  if (!summary) return [];
  const reason = whyNotTogether(procedure, known.definition(procedure.code));
  const note = reason === 'said' ? procedure.later : reason && NOTES[reason];
  const { code, title, time, fee } = summary;
  return [
    {
      code,
      title,
      why: procedure.why,
      ...(procedure.whenText ? { when: procedure.whenText } : {}),
      time,
      fee,
      together: reason === undefined,
      ...(note ? { note } : {}),
    },
  ];
}

/** Everything that the page of an event shows. */
export function eventDetail(event: LifeEvent, form: LifeEventForm | undefined, known: EventProcedures): LifeEventDetail {
  const { key, title, summary, icon, procedures } = event;
  const level = form?.definition.requiredAssurance;
  return {
    key,
    title,
    summary,
    icon,
    procedures: procedures.flatMap((procedure) => listed(procedure, known)),
    ...(form ? { formCode: lifeEventCode(key), minutesToFill: form.definition.minutesToFill } : {}),
    ...(level ? { requiredAssurance: level } : {}),
  };
}
