import { mayChooseAnew, returnMachine, returnStates, wayOfAnswers } from '@tinhso/dossiers-contract';
import { placing } from './placing.js';

describe('the way of a result', () => {
  it('has no dead end, no unreachable state and no ambiguous act', () => {
    expect(returnMachine.validate()).toEqual([]);
  });

  it('goes to the office that the person wants, or lies there already', () => {
    expect(placing({ way: 'office', heldUnitId: 'a', targetUnitId: 'a' })).toBe('lay_out');
    expect(placing({ way: 'office', heldUnitId: 'a', targetUnitId: null })).toBe('lay_out');
    expect(placing({ way: 'office', heldUnitId: 'a', targetUnitId: 'b' })).toBe('set_aside');
    expect(placing({ way: 'post', heldUnitId: 'a', targetUnitId: 'b' })).toBe('pack');
    expect(placing({ way: 'app', heldUnitId: 'a', targetUnitId: 'b' })).toBe('keep_in_app');
  });

  it('begins as the form was answered', () => {
    expect(wayOfAnswers({ delivery: 'digital' })).toBe('app');
    expect(wayOfAnswers({ delivery: 'digital_and_paper' })).toBe('office');
    expect(wayOfAnswers({ cardDelivery: 'desk' })).toBe('office');
    expect(wayOfAnswers({})).toBe('app');
  });

  it('can be changed as long as an office has it, and not on the road or afterwards', () => {
    expect(returnStates.filter(mayChooseAnew)).toEqual(['planned', 'ready', 'to_send', 'waiting', 'to_post']);
  });
});
