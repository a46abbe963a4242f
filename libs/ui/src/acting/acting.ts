/** Somebody in whose name this tab works. */
export interface Acting {
  /** Value of `x-acting-for`: `delegation:<id>`, `assisted:<id>`. */
  authority: string;
  /** Whose matters these are. */
  name: string;
  kind: 'person' | 'child' | 'company' | 'household_business' | 'assisted';
  /** ISO moment of the end, if there is one. */
  until?: string;
  /** Account that chose to act; nobody else's tab goes on with it. */
  by: string;
}

/** `ended`: the right is over. The tab still works in that name, so that nothing slips into one's own matters unseen. */
export interface ActingState {
  acting?: Acting;
  ended: boolean;
  /** Grows with each request that was refused for want of the right. */
  refusals: number;
}

const KEY = 'acting';
const nobody: ActingState = { ended: false, refusals: 0 };
const listeners = new Set<() => void>();
let state: ActingState = typeof sessionStorage === 'undefined' ? nobody : { ...nobody, acting: kept() };

function kept(): Acting | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text ? (JSON.parse(text) as Acting) : undefined;
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined; // storage switched off, or not ours
    throw error;
  }
}

function become(next: ActingState): void {
  state = next;
  if (next.acting) sessionStorage.setItem(KEY, JSON.stringify(next.acting));
  else sessionStorage.removeItem(KEY);
  for (const listener of listeners) listener();
}

/** For whom this tab works. The choice lives in the tab: another tab may work for somebody else, or for oneself. */
export const actingStore = {
  getState: (): ActingState => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Works in this name from now on; nobody's: for oneself. */
  choose: (acting: Acting | undefined): void => become({ ...nobody, acting }),
  /** Says that the right is over. */
  end: (): void => {
    if (state.acting && !state.ended) become({ ...state, ended: true });
  },
  /** Notes that a request was refused. */
  refused: (): void => become({ ...state, refusals: state.refusals + 1 }),
  /** The right in force is known to be there. */
  holds: (acting: Acting): void => become({ ...state, acting, ended: false }),
};
