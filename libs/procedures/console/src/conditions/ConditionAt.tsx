import type { Logic } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useAt, useDesign } from '../kit/design.js';
import { Grouped } from '../kit/Labelled.js';
import { readCondition, writeCondition } from '../model/condition.js';
import type { Path } from '../model/path.js';
import { GroupRows } from './GroupRows.js';
import { messages } from './messages.js';
import { RawLogic } from './RawLogic.js';
import { freshTest } from './subjects.js';

interface ConditionAtProps {
  path: Path;
  label: string;
  hint?: string;
  /** Said when there is none: "Luôn hiện". */
  always?: string;
  /** There has to be one: the last test cannot be removed. */
  required?: boolean;
}

/** When something applies: tests over the answers, drawn as boxes; what cannot be drawn is shown as it is written. */
export function ConditionAt({ path, label, hint, always, required }: ConditionAtProps) {
  const t = useT(messages);
  const { editable, fields } = useDesign();
  const [logic, set] = useAt<Logic>(path);
  const group = readCondition(logic);
  return (
    <Grouped path={path} label={label} hint={hint} below>
      {!group && <RawLogic key={JSON.stringify(path)} path={path} />}
      {group && group.tests.length > 0 && (
        <GroupRows group={group} onChange={(next) => set(writeCondition(next))} nested={false} keepOne={Boolean(required)} />
      )}
      {group?.tests.length === 0 && <p className="m none0">{always ?? t('procedures.cond.always')}</p>}
      {editable && (
        <div className="r">
          {group?.tests.length === 0 && (
            <button type="button" className="btn q add0" onClick={() => set(writeCondition({ join: 'all', tests: [freshTest(fields)] }))}>
              <Glyph name="plus" />
              {t('procedures.cond.add')}
            </button>
          )}
          {!group && (
            <button type="button" className="btn q add0" onClick={() => set(undefined)}>
              {t('procedures.cond.clear')}
            </button>
          )}
        </div>
      )}
    </Grouped>
  );
}
