import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actionState, availableActions, edgeOf, type DossierActor, type DossierFacts } from './actions.js';
import { dossierMachine, isClosed, type DossierAction } from './lifecycle.js';
import { dossierStaffScopes as scope } from './scopes.js';
import { dossierStatuses } from './statuses.js';

const clerk: DossierActor = {
  kind: 'staff',
  accountId: 'clerk',
  scopes: [scope.read, scope.receive, scope.requestSupplement, scope.requestPayment, scope.settlePayment],
};
const officer: DossierActor = {
  kind: 'staff',
  accountId: 'officer',
  scopes: [scope.read, scope.process, scope.requestSupplement, scope.requestPayment],
};
const leader: DossierActor = {
  kind: 'staff',
  accountId: 'leader',
  scopes: [scope.read, scope.sign, scope.requestSupplement, scope.supervise],
};
const owner: DossierActor = { kind: 'citizen', owns: true };
const facts = (over: Partial<DossierFacts>): DossierFacts => ({ status: 'submitted', wasAccepted: false, supplementRequests: 0, ...over });
const allowed = (f: DossierFacts, actor: DossierActor) => availableActions(f, actor).flatMap((a) => (a.allowed ? [a.action] : []));

describe('who may do what, and when', () => {
  it.each<[string, Partial<DossierFacts>, DossierActor, DossierAction[]]>([
    ['a clerk on arrival', {}, clerk, ['accept', 'request_supplement', 'request_payment', 'refuse']],
    ['an officer on arrival', {}, officer, ['request_supplement', 'request_payment']],
    ['an officer after acceptance', { status: 'accepted', wasAccepted: true }, officer, ['start']],
    [
      'the officer who holds it',
      { status: 'processing', wasAccepted: true, officerId: 'officer' },
      officer,
      ['request_supplement', 'request_payment', 'consult', 'request_review'],
    ],
    [
      'the officer whose step leads on to another office',
      { status: 'processing', wasAccepted: true, officerId: 'officer', ways: { handOver: true, review: false } },
      officer,
      ['request_supplement', 'request_payment', 'hand_over', 'consult'],
    ],
    [
      'the officer who waits for an opinion',
      { status: 'processing', wasAccepted: true, officerId: 'officer', openConsultations: 1, ways: { handOver: true, review: true } },
      officer,
      ['request_supplement', 'request_payment', 'consult', 'close_consultation'],
    ],
    ['an officer where it was handed over', { status: 'processing', wasAccepted: true }, officer, ['start']],
    [
      'a leader over work',
      { status: 'processing', wasAccepted: true, officerId: 'x' },
      leader,
      ['request_supplement', 'assign', 'move_promise', 'stop'],
    ],
    ['a leader who moved the date', { status: 'accepted', wasAccepted: true, promiseMoves: 1 }, leader, ['assign', 'stop']],
    ['a clerk before acceptance, while it is to be paid', { status: 'awaiting_payment' }, clerk, ['settle_first']],
    ['a clerk after acceptance, while it is to be paid', { status: 'awaiting_payment', wasAccepted: true }, clerk, ['settle']],
    ['an officer who does not', { status: 'processing', wasAccepted: true, officerId: 'another' }, officer, []],
    [
      'a leader with a draft result',
      { status: 'awaiting_signature', wasAccepted: true },
      leader,
      ['move_promise', 'sign', 'send_back', 'stop'],
    ],
    ['a clerk with a signed result', { status: 'completed', wasAccepted: true }, clerk, ['return']],
    ['a clerk after one request', { supplementRequests: 1 }, clerk, ['accept', 'request_payment', 'refuse']],
    ['a clerk when it is late', { supplementLate: true }, clerk, ['accept', 'request_payment', 'refuse']],
    ['a leader after one request', { supplementRequests: 1 }, leader, ['request_supplement']],
    ['the owner who is asked before acceptance', { status: 'awaiting_supplement' }, owner, ['supplement', 'withdraw']],
    ['the owner who is asked after it', { status: 'awaiting_supplement', wasAccepted: true }, owner, ['resume']],
    ['the owner while it is signed', { status: 'signing', wasAccepted: true }, owner, []],
    ['somebody else’s dossier', {}, { kind: 'citizen', owns: false }, []],
  ])('%s', (_name, over, actor, expected) => {
    expect(allowed(facts(over), actor)).toEqual(expected);
  });

  it('says why not, in words that fit the status', () => {
    const why = (over: Partial<DossierFacts>, action: DossierAction, actor: DossierActor) => {
      const state = actionState(action, facts(over), actor);
      return state.allowed ? 'allowed' : state.reason;
    };
    expect(why({ status: 'processing' }, 'return', clerk)).toBe('not-signed');
    expect(why({ status: 'processing' }, 'sign', leader)).toBe('no-draft-result');
    expect(why({ status: 'awaiting_supplement' }, 'accept', clerk)).toBe('waiting-for-citizen');
    expect(why({ supplementRequests: 1 }, 'request_supplement', clerk)).toBe('asked-before');
    expect(why({ supplementLate: true }, 'request_supplement', clerk)).toBe('asked-late');
    expect(why({ supplementLate: true }, 'request_supplement', leader)).toBe('allowed');
    expect(why({ status: 'returned' }, 'accept', clerk)).toBe('closed');
    expect(why({}, 'sign', clerk)).toBe('no-scope');
    expect(why({}, 'supplement', owner)).toBe('nothing-asked');
  });

  it('never allows what the table of transitions does not have, and nothing at all on a closed dossier', () => {
    const anyFacts = fc.record({
      status: fc.constantFrom(...dossierStatuses),
      wasAccepted: fc.boolean(),
      supplementRequests: fc.nat(3),
      officerId: fc.option(fc.constantFrom('clerk', 'officer', 'leader'), { nil: undefined }),
      openConsultations: fc.nat(2),
      promiseMoves: fc.nat(2),
      ways: fc.option(fc.record({ handOver: fc.boolean(), review: fc.boolean() }), { nil: undefined }),
    });
    const anyActor = fc.oneof(
      fc.record({ kind: fc.constant('citizen' as const), owns: fc.boolean() }),
      fc.record({
        kind: fc.constant('staff' as const),
        accountId: fc.constantFrom('clerk', 'officer', 'leader'),
        scopes: fc.subarray(Object.values(scope)),
      }),
      fc.constant({ kind: 'system' as const }),
    );
    fc.assert(
      fc.property(anyFacts, anyActor, (f, actor) => {
        for (const state of availableActions(f, actor)) {
          if (!state.allowed) expect(state.text.vi.length).toBeGreaterThan(5);
          else {
            expect(isClosed(f.status)).toBe(false);
            const edge = edgeOf(state.action, f);
            expect(actor.kind === 'staff' ? (actor.scopes as string[]).includes(edge.by) : edge.by === actor.kind).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives every action of the table to somebody', () => {
    const offered = new Set(
      [clerk, officer, leader, owner, { kind: 'system' as const }].flatMap((actor) =>
        dossierStatuses.flatMap((status) =>
          [true, false].flatMap((wasAccepted) =>
            [undefined, 'officer'].flatMap((officerId) =>
              [0, 1].flatMap((openConsultations) =>
                allowed(facts({ status, wasAccepted, officerId, openConsultations, ways: { handOver: true, review: true } }), actor),
              ),
            ),
          ),
        ),
      ),
    );
    expect([...offered].sort()).toEqual([...new Set(dossierMachine.edges.map((edge) => edge.action))].sort());
  });
});
