import { MOST_WAIVED_PEOPLE, type ProposeWaiver, type WaivableSubject } from '@tinhso/payments-contract';

/** A rule as it is typed. */
export interface TypedWaiver {
  readonly title: string;
  readonly source: string;
  readonly subject: WaivableSubject;
  readonly procedure: string;
  readonly relief: 'share' | 'amount';
  readonly percent: string;
  readonly sum: string;
  readonly from: string;
  readonly to: string;
  readonly people: string;
}

export const emptyWaiver: TypedWaiver = {
  title: '',
  source: '',
  subject: 'dossier',
  procedure: '',
  relief: 'share',
  percent: '50',
  sum: '',
  from: '',
  to: '',
  people: '',
};

/** What is wrong, by field; `line` is the first line of people that cannot be read. */
export type WaiverFaults = Partial<Record<'title' | 'source' | 'procedure' | 'percent' | 'sum' | 'from' | 'to', true>> & {
  readonly people?: { readonly line: number } | 'too-many';
};

const whole = (text: string, most: number): number | undefined => {
  const value = Number(text.replaceAll('.', '').trim());
  return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
};

const PERSON = /^\s*([+\d][\d\s.]{7,18}\d)\s*[;\t]\s*(\S.{2,119})$/;

/** `phone; evidence`, one a line; empty lines are passed over. */
function peopleOf(text: string): { people: ProposeWaiver['people']; bad?: number } {
  const people: { phone: string; evidence: string }[] = [];
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, phone, evidence] = PERSON.exec(line) ?? [];
    if (!phone || !evidence) return { people, bad: n + 1 };
    people.push({ phone: phone.replace(/[\s.]/g, ''), evidence: evidence.trim() });
  }
  return { people };
}

/** What can be sent, or what keeps it from being sent. */
export function readWaiver(typed: TypedWaiver): { wish: ProposeWaiver } | { faults: WaiverFaults } {
  const { subject, from, to } = typed;
  const [title, legalSource, procedure] = [typed.title.trim(), typed.source.trim(), typed.procedure.trim()];
  const { people, bad } = peopleOf(typed.people);
  const percent = typed.relief === 'share' ? whole(typed.percent, 100) : undefined;
  const amount = typed.relief === 'amount' ? whole(typed.sum, 500_000_000) : undefined;
  const relief = percent ? ({ kind: 'share', percent } as const) : amount ? ({ kind: 'amount', amount } as const) : undefined;
  const faults: WaiverFaults = {
    ...(title.length < 5 ? { title: true } : {}),
    ...(legalSource.length < 5 ? { source: true } : {}),
    ...(procedure && !/^[0-9A-Za-z][0-9A-Za-z.-]{2,39}$/.test(procedure) ? { procedure: true } : {}),
    ...(relief ? {} : { [typed.relief === 'share' ? 'percent' : 'sum']: true }),
    ...(from ? {} : { from: true }),
    ...(from && to && to < from ? { to: true } : {}),
    ...(bad ? { people: { line: bad } } : people.length > MOST_WAIVED_PEOPLE ? { people: 'too-many' } : {}),
  };
  if (!relief || Object.keys(faults).length > 0) return { faults };
  const ofProcedure = subject === 'dossier' && procedure ? { procedureCode: procedure } : {};
  return { wish: { title, legalSource, subject, ...ofProcedure, relief, startsOn: from, ...(to ? { endsOn: to } : {}), people } };
}
