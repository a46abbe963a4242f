import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useDesign } from '../kit/design.js';
import { isGroup, type Group, type Test } from '../model/condition.js';
import { messages } from './messages.js';
import { freshTest } from './subjects.js';
import { TestRow } from './TestRow.js';

interface GroupRowsProps {
  group: Group;
  onChange: (group: Group) => void;
  nested: boolean;
  keepOne: boolean;
}

/** The tests of a group and how they are joined; groups stand in groups one level deep. */
export function GroupRows({ group, onChange, nested, keepOne }: GroupRowsProps) {
  const t = useT(messages);
  const { editable, fields } = useDesign();
  const put = (at: number, test: Test | Group) => onChange({ ...group, tests: group.tests.with(at, test) });
  const remove = (at: number) => onChange({ ...group, tests: group.tests.toSpliced(at, 1) });
  const add = (test: Test | Group) => onChange({ ...group, tests: [...group.tests, test] });
  return (
    <div className={nested ? 'cond nested' : 'cond'}>
      {group.tests.length > 1 && (
        <select
          className="in join0"
          aria-label={t('procedures.cond.join')}
          disabled={!editable}
          value={group.join}
          onChange={(event) => onChange({ ...group, join: event.target.value === 'any' ? 'any' : 'all' })}
        >
          <option value="all">{t('procedures.cond.all')}</option>
          <option value="any">{t('procedures.cond.any')}</option>
        </select>
      )}
      {group.tests.map((test, at) => (
        <div className="cond-row" key={at}>
          {isGroup(test) ? (
            <GroupRows group={test} nested keepOne={false} onChange={(next) => (next.tests.length > 0 ? put(at, next) : remove(at))} />
          ) : (
            <TestRow test={test} onChange={(next) => put(at, next)} />
          )}
          {editable && !isGroup(test) && !(keepOne && group.tests.length === 1) && (
            <button
              type="button"
              className="iconbtn sm"
              aria-label={t('procedures.cond.remove', { number: at + 1 })}
              onClick={() => remove(at)}
            >
              <Glyph name="close" size={16} />
            </button>
          )}
        </div>
      ))}
      {editable && (
        <div className="r">
          <button type="button" className="btn q sm" onClick={() => add(freshTest(fields))}>
            <Glyph name="plus" size={16} />
            {t('procedures.cond.more')}
          </button>
          {!nested && group.tests.length > 0 && (
            <button
              type="button"
              className="btn q sm"
              onClick={() => add({ join: group.join === 'all' ? 'any' : 'all', tests: [freshTest(fields), freshTest(fields)] })}
            >
              <Glyph name="branch" size={16} />
              {t('procedures.cond.group')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
