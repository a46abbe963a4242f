import { describe, expect, it } from '@jest/globals';
import { availableActions, dossierStatuses, type DossierStatus } from '@tinhso/dossiers-contract';
import { actsNow } from './acts.js';

const scopes = {
  clerk: ['dossier.read', 'dossier.receive', 'dossier.request-supplement'],
  officer: ['dossier.read', 'dossier.process', 'dossier.request-supplement'],
  leader: ['dossier.read', 'dossier.sign', 'dossier.request-supplement', 'dossier.supervise'],
};

function now(post: keyof typeof scopes, status: DossierStatus, flagged = 0) {
  const facts = { status, wasAccepted: status !== 'submitted', supplementRequests: 0, officerId: 'me' };
  const actions = availableActions(facts, { kind: 'staff', accountId: 'me', scopes: scopes[post] }).map((each) =>
    each.allowed
      ? { action: each.action, allowed: true }
      : { action: each.action, allowed: false, reason: each.reason, text: each.text.vi },
  );
  return actsNow({ status, actions }, flagged);
}

describe('actsNow', () => {
  it('puts forward what moves the dossier on', () => {
    expect(now('clerk', 'submitted').main).toBe('accept');
    expect(now('officer', 'accepted').main).toBe('start');
    expect(now('officer', 'processing').main).toBe('request_review');
    expect(now('leader', 'awaiting_signature')).toMatchObject({ main: 'sign', others: ['send_back', 'move_promise', 'stop'] });
    expect(now('clerk', 'completed').main).toBe('return');
  });

  it('does not put forward what only gives the dossier back', () => {
    const actions = [
      { action: 'hand_over' as const, allowed: true },
      { action: 'request_review' as const, allowed: true },
    ];
    const way = (kind: 'hand_over' | 'hand_back') => ({ to: 'examine', title: 'Thẩm định', unitName: 'UBND phường', kind });
    const office = (kind: 'hand_over' | 'hand_back') => ({
      unitName: '',
      consultations: [],
      alarms: [],
      promiseMoves: 0,
      ways: [way(kind)],
    });
    expect(actsNow({ status: 'processing', actions, office: office('hand_over') }, 0).main).toBe('hand_over');
    expect(actsNow({ status: 'processing', actions, office: office('hand_back') }, 0)).toMatchObject({
      main: 'request_review',
      others: ['hand_over'],
    });
  });

  it('puts the supplements forward when something was flagged', () => {
    expect(now('clerk', 'submitted', 2)).toMatchObject({ main: 'request_supplement', others: ['accept', 'refuse'] });
    expect(now('officer', 'processing', 1)).toMatchObject({ main: 'request_supplement', others: ['request_review', 'consult'] });
  });

  it('says why what lies ahead is not possible, and is silent about what lies behind or belongs to others', () => {
    expect(now('clerk', 'processing').locked.map((lock) => lock.act)).toEqual(['return']);
    expect(now('clerk', 'processing').locked[0]?.why).toBe('lãnh đạo chưa ký');
    expect(now('officer', 'submitted').locked.map((lock) => lock.act)).toEqual(['start', 'request_review']);
  });

  it('offers nothing once the dossier is closed', () => {
    for (const status of dossierStatuses.filter((each) => ['returned', 'refused', 'withdrawn'].includes(each)))
      for (const post of ['clerk', 'officer', 'leader'] as const)
        expect(now(post, status)).toEqual({ main: undefined, others: [], locked: [] });
  });
});
