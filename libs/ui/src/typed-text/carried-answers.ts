/** Answers that go along from one page to the next, in this tab and no longer than an hour. */
const KEY = 'carried-answers';
const AN_HOUR = 3_600_000;

interface Carried {
  readonly code: string;
  readonly at: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Keeps the answers of a check before the form for whoever begins that form next. */
export function carryAnswers(code: string, answers: Carried['answers']): void {
  sessionStorage.setItem(KEY, JSON.stringify({ code, answers, at: Date.now() } satisfies Carried));
}

/** Takes what was kept for a form; it is gone then. */
export function takeCarriedAnswers(code: string): Carried['answers'] | undefined {
  const text = sessionStorage.getItem(KEY);
  if (!text) return undefined;
  const carried = JSON.parse(text) as Carried;
  if (carried.code !== code) return undefined;
  sessionStorage.removeItem(KEY);
  return Date.now() - carried.at < AN_HOUR ? carried.answers : undefined;
}
