import type { Answers, CheckFault, DraftView } from '@tinhso/procedures-contract';
import { useKeys } from '@tinhso/ui/console';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { CheckPane } from '../check/CheckPane.js';
import { useCheck } from '../check/useCheck.js';
import { ConflictWindow } from '../draft/ConflictWindow.js';
import { useLeaveGuard } from '../draft/useLeaveGuard.js';
import { useWorkbench } from '../draft/useWorkbench.js';
import { DesignProvider, type Design } from '../kit/design.js';
import { pointerOf, setAt } from '../model/path.js';
import { Preview, type Walk } from '../preview/Preview.js';
import { useHouseFaults } from '../queries.js';
import { BenchHead } from './BenchHead.js';
import { Outline } from './Outline.js';
import { SelectedEditor } from './SelectedEditor.js';

/** The draft on the bench: outline, editor, what the checker says, and how it looks to those whom it is for. */
export function Workbench({ draft }: { draft: DraftView }) {
  const bench = useWorkbench(draft);
  const { definition, editable, edit, undo, redo, save } = bench;
  const [params, setParams] = useSearchParams();
  const selected = params.get('muc') ?? '';
  const savedAt = bench.state.kind === 'saved' ? bench.state.at : undefined;
  const check = useCheck(definition, useHouseFaults(draft.id, savedAt, draft.state === 'draft' || draft.state === 'in_review'));
  const [walk, setWalk] = useState<Walk>();
  const select = useCallback(
    (pointer: string) => {
      setParams((before) => ({ ...Object.fromEntries(before), muc: pointer }), { replace: true });
      // On a narrow screen the editor stands below the outline.
      if (window.matchMedia('(max-width: 900px)').matches)
        requestAnimationFrame(() => document.getElementById('editor')?.scrollIntoView({ block: 'start' }));
    },
    [setParams],
  );
  useLeaveGuard(useCallback(() => save.unsaved, [save]));
  useKeys({
    'mod+z': (event) => (event.shiftKey ? redo?.() : undo?.()),
    'mod+y': () => redo?.(),
  });
  const { report } = check;
  const design = useMemo<Design>(
    () => ({
      definition,
      editable,
      selected,
      select,
      change: (path, value) => edit((before) => setAt(before, path, value), pointerOf(path)),
      edit: (make, then) => {
        edit(make);
        if (then !== undefined) select(then);
      },
      faults: report.faults,
      fields: definition.form.sections.flatMap((section) => section.pages.flatMap((page) => page.fields)),
    }),
    [definition, editable, selected, select, edit, report],
  );
  const onWalk = (fault: CheckFault) => setWalk({ answers: (fault.counterExample?.answers ?? {}) as Answers, at: performance.now() });
  return (
    <DesignProvider value={design}>
      <main className="dz" id="main">
        <BenchHead draft={draft} bench={bench} report={report} />
        <Outline />
        <section className="col editor" id="editor">
          <fieldset className="ed-body" disabled={!editable}>
            <SelectedEditor key={selected} />
          </fieldset>
        </section>
        <CheckPane {...check} onWalk={onWalk} />
        <Preview walk={walk} />
      </main>
      {bench.state.kind === 'conflict' && <ConflictWindow id={draft.id} bench={bench} />}
    </DesignProvider>
  );
}
