/**
 * What happens in one seed, decided beforehand: who owes what, who goes to pay it in which window and when, how the gateway misbehaves
 * about each attempt, what an office and a forger do meanwhile, and which process dies. Times are milliseconds from the beginning.
 */
import { dice } from './random.mjs';

const LENGTH_MS = 2_200;

const results = { ok: 60, cancel: 13, poor: 7, failed: 5, abandon: 15 };
const notices = { ok: 30, duplicate: 15, late: 12, reordered: 10, lost: 18, 'bad-checksum': 7, 'wrong-amount': 8 };
const ways = { vnpay: 64, vietqr: 26, cash: 10 };
/** What somebody transfers who scanned the code: `parts` in two, `part` and never the rest, `over` too much, `twice`, `unnamed` without the reference. */
const transfers = { exact: 36, parts: 14, part: 9, over: 12, twice: 9, unnamed: 6, late: 9, none: 5 };
const bankNotices = { ok: 45, duplicate: 22, lost: 20, forged: 13 };
const forgeries = ['wrong-secret', 'wrong-amount', 'unknown-order', 'other-terminal', 'half-the-amount'];
const blows = {
  'kill-api': 0.16,
  'kill-worker': 0.16,
  'cut-connections': 0.25,
  'flush-redis': 0.06,
  'gateway-down': 0.12,
  'bank-down': 0.1,
  'provider-deaf': 0.15,
};

/** How the gateway behaves about one attempt. */
function faultsOf(d, result, deaf) {
  const vnpayIpn = deaf ? 'lost' : d.weighted(notices);
  const vnpayPay = d.weighted({ ok: 80, 'timeout-after-charge': 12, twice: 8 });
  return {
    vnpayIpn,
    vnpayLateMs: d.whole(50, 1_500),
    vnpayPay: result === 'ok' ? vnpayPay : 'ok',
    vnpayRefund: d.happens(0.12) ? 'rejected' : 'ok',
    loseAnswers: d.happens(0.1),
  };
}

/** How somebody transfers by bank, and how the bank tells of each transfer. */
const transferOf = (d, deaf) => ({
  kind: d.weighted(transfers),
  notices: [0, 1].map(() => (deaf ? 'lost' : d.weighted(bankNotices))),
  /** Part of the sum that comes first, in hundredths. */
  share: d.whole(10, 90),
  too: d.whole(1, 50) * 1_000,
});

/** One window in which somebody goes to pay something. */
function windowOf(d, { deaf, person, owed, least = 0, most = LENGTH_MS - 700 }) {
  const result = d.weighted(results);
  const contradicted = result === 'ok' && d.happens(0.3);
  const faults = faultsOf(d, result, deaf || contradicted);
  const way = d.weighted(ways);
  return {
    way,
    transfer: transferOf(d, deaf),
    at: d.whole(least, most),
    person,
    owed,
    opens: d.happens(0.85),
    thinksMs: d.whole(0, 500),
    result,
    comesBack: d.happens(0.6),
    faults,
    // A gateway may say that it was cancelled and still take the money; its notices come from us then, all at once.
    contradicted,
    paidHoursLater: way === 'vnpay' && result === 'abandon' && d.happens(0.6),
  };
}

/** @param {number} seed @returns the story, the same for the same seed */
export function storyOf(seed) {
  const d = dice(seed);
  const deaf = d.happens(0.2);
  const people = d.whole(1, 2);
  const obligations = Array.from({ length: d.whole(2, 4) }, () => ({
    person: d.whole(0, people - 1),
    unit: d.whole(0, 2),
    amount: d.whole(1, 400) * 1_000,
    // A bill of a provider, who has to be told once that it was paid; the others are fees of offices.
    isBill: d.happens(0.35),
  }));
  const of = (person) => obligations.flatMap((each, index) => (each.person === person ? [index] : []));
  const basket = (index) => {
    const { person } = obligations[index];
    return d.happens(0.35) ? d.shuffled(of(person)).slice(0, 3) : [index];
  };
  const windows = obligations.flatMap((_, index) =>
    // Two tabs, two phones: often somebody else goes for the same at the same moment.
    Array.from({ length: d.happens(0.35) ? 2 : 1 }, () => windowOf(d, { deaf, person: obligations[index].person, owed: basket(index) })),
  );
  const again = obligations.flatMap((_, index) =>
    d.happens(0.5) ? [windowOf(d, { deaf, person: obligations[index].person, owed: [index], most: 600 })] : [],
  );
  return {
    seed,
    people,
    obligations,
    /** No notice ever arrives by itself: what can be learnt has to be asked for. */
    deaf,
    windows,
    /** Half an hour later: whoever could not pay tries once more, while late money comes for the first attempts. */
    again,
    waived: obligations.flatMap(({ isBill }, index) => (!isBill && d.happens(0.15) ? [{ at: d.whole(0, LENGTH_MS), index }] : [])),
    returned: obligations.flatMap(({ isBill }, index) => (!isBill && d.happens(0.15) ? [{ at: d.whole(0, 900), index }] : [])),
    forged: Array.from({ length: d.whole(0, 3) }, () => ({ at: d.whole(0, LENGTH_MS), what: d.one(forgeries) })),
    /** How often each notice is sent again, all of them at once and in any order. */
    replays: d.happens(0.5) ? 10 : d.whole(0, 3),
    blows: Object.entries(blows).flatMap(([what, probability]) => (d.happens(probability) ? [{ at: d.whole(100, LENGTH_MS), what }] : [])),
    lateBlows: Object.entries(blows).flatMap(([what, probability]) => (d.happens(probability / 3) ? [{ at: d.whole(0, 800), what }] : [])),
  };
}
