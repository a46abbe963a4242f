import { useLang, useT } from '@tinhso/ui';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { AddButton } from '../kit/AddButton.js';
import { ChoiceAt, ManyAt } from '../kit/ChoiceAt.js';
import { useAt, useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { PairAt } from '../kit/PairAt.js';
import { NumberAt } from '../kit/TextAt.js';
import { ThingList } from '../kit/ThingList.js';
import type { Path } from '../model/path.js';
import { addPaper } from '../model/tree.js';
import { thingMessages as messages } from './thing-messages.js';

const kinds = ['submit', 'conditional', 'show_only', 'generated'] as const;
const files = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
const MEGABYTE = 1024 * 1024;
const sizes = [2, 5, 10, 15, 20];

/** Every paper of the procedure. */
export function PapersEditor() {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  return (
    <>
      <EditorHead title={t('procedures.papers')} />
      <ThingList
        path={['papers']}
        label={t('procedures.papers')}
        none={t('procedures.papers.none')}
        things={definition.papers.map((paper) => ({ name: paper.title[lang] || paper.key, note: t(`procedures.papers.${paper.kind}`) }))}
      />
      <AddButton title={t('procedures.papers.add')} label={t('procedures.papers.title')} make={addPaper} />
    </>
  );
}

/** One paper: whether it is sent, when, and what may be sent. */
export function PaperEditor({ path }: { path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  const paper = definition.papers[Number(path.at(-1))];
  if (!paper) return null;
  const sent = paper.kind === 'submit' || paper.kind === 'conditional';
  return (
    <>
      <EditorHead title={paper.title[lang]} kind={t('procedures.papers.one')} path={path} code={paper.key} copies={false} />
      <PairAt path={[...path, 'title']} label={t('procedures.papers.title')} big />
      <ChoiceAt
        path={[...path, 'kind']}
        label={t('procedures.papers.kind')}
        choices={kinds.map((value) => ({ value, label: t(`procedures.papers.${value}`) }))}
      />
      {(paper.kind === 'conditional' || paper.when !== undefined) && (
        <>
          <ConditionAt path={[...path, 'when']} label={t('procedures.papers.when')} />
          <PairAt
            path={[...path, 'whenText']}
            label={t('procedures.papers.whenText')}
            hint={t('procedures.papers.whenTextHint')}
            optional
          />
        </>
      )}
      <PairAt path={[...path, 'help']} label={t('procedures.papers.help')} optional area />
      {sent && (
        <>
          <ManyAt
            path={[...path, 'accepted']}
            label={t('procedures.papers.accepted')}
            optional
            choices={files.map((value) => ({ value, label: t(`procedures.papers.${value}`) }))}
          />
          <div className="pair">
            <SizeAt path={[...path, 'maxBytes']} />
            <NumberAt path={[...path, 'maxFiles']} label={t('procedures.papers.maxFiles')} optional unit={t('procedures.papers.files')} />
          </div>
        </>
      )}
    </>
  );
}

function SizeAt({ path }: { path: Path }) {
  const t = useT(messages);
  const [bytes, set] = useAt<number>(path);
  const choices = sizes.map((size) => ({ value: String(size * MEGABYTE), label: `${size} MB` }));
  const own = bytes !== undefined && !choices.some(({ value }) => value === String(bytes));
  return (
    <ChoiceAt
      path={path}
      label={t('procedures.papers.maxBytes')}
      choices={own ? [...choices, { value: String(bytes), label: `${(bytes / MEGABYTE).toFixed(1)} MB` }] : choices}
      onChoose={(value) => set(value === undefined ? undefined : Number(value))}
    />
  );
}
