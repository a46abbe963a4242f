import { accessKindOf, actionText, DENIED, fieldText, knownActions } from './actions.js';

describe('acts in the log', () => {
  it.each([
    ['dossier.read', 'read'],
    ['dossier.consultation_read', 'read'],
    ['dossier.search', 'search'],
    ['dossier.assigned', 'change'],
    ['dossier.reveal', 'read'],
    ['file.read', 'read'],
    ['notification.sent', 'read'],
    ['person.search', 'search'],
    ['audit.search', 'search'],
    ['dossier.accepted', 'change'],
    ['file.deleted', 'change'],
    ['dossier.read-denied', 'refused'],
    ['file.read-denied', 'refused'],
  ])('%s is a %s', (action, kind) => {
    expect(accessKindOf(action)).toBe(kind);
  });

  it('have each a name of their own in both languages', () => {
    for (const lang of ['vi', 'en'] as const) {
      const names = knownActions.map((action) => actionText(action)[lang]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.includes('.'))).toEqual([]);
    }
  });

  it('are called after what was attempted when they were refused', () => {
    expect(actionText(`dossier.read${DENIED}`).vi).toBe('Xem hồ sơ (bị chặn)');
  });

  it('keep their own name when nobody gave them one', () => {
    expect(actionText('some.thing').vi).toBe('some.thing');
    expect(fieldText('/applicantCitizenId')).toBeUndefined();
  });
});
