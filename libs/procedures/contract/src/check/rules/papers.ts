import { holds } from '../../condition.js';
import type { PaperRule } from '../../definition.js';
import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import { scenariosIn } from '../scenarios/scenarios.js';
import { spaceOf } from '../scenarios/space.js';
import { counterExampleOf } from '../scenarios/told.js';
import type { Subject } from '../subject.js';
import type { CheckRule } from './rule.js';

const isSent = ({ kind }: PaperRule): boolean => kind === 'submit' || kind === 'conditional';

/** Papers are asked of those who need them, of nobody else, and whoever is asked finds the page to send them. */
export const papersAreAskedRightly: CheckRule = (subject) => [
  ...subject.definition.papers.flatMap((paper, n) => (isSent(paper) ? sentFaults(subject, paper, `/papers/${n}`) : [])),
  ...subject.pages.flatMap(({ page, path }) =>
    (page.papers ?? []).flatMap((key, p) => {
      const paper = subject.definition.papers.find((each) => each.key === key);
      if (!paper || isSent(paper)) return [];
      const vi = `“${paper.title.vi}” không phải nộp, nhưng trang “${page.title.vi}” lại có chỗ gửi.`;
      return [
        fault('paper-not-sent', `${path}/papers/${p}`, vi, `“${paper.title.en}” is not sent, yet “${page.title.en}” has a place for it.`),
      ];
    }),
  ),
];

function sentFaults(subject: Subject, paper: PaperRule, path: string): CheckFault[] {
  const pages = subject.pages.filter(({ page }) => page.papers?.includes(paper.key)).map(({ page }) => page);
  const conditions = [paper.when, ...pages.map(({ when }) => when)].filter((each) => each !== undefined);
  if (conditions.length === 0) return [];
  const { all, exhaustive } = scenariosIn(subject, spaceOf(subject, conditions));
  const asked = all.filter((facts) => holds(paper.when, facts));
  const example = all[0] && counterExampleOf(subject, all[0]);
  const { vi, en } = paper.title;
  const faults: CheckFault[] = [];
  if (exhaustive && asked.length === 0)
    faults.push(
      fault(
        'paper-never',
        `${path}/when`,
        `Không ai phải nộp “${vi}”: điều kiện không bao giờ đúng.`,
        `Nobody sends “${en}”: its condition never holds.`,
        example,
      ),
    );
  if (exhaustive && paper.kind === 'conditional' && paper.when !== undefined && asked.length === all.length)
    faults.push(
      fault(
        'paper-always',
        `${path}/when`,
        `Ai cũng phải nộp “${vi}”: điều kiện luôn đúng.`,
        `Everybody sends “${en}”: its condition always holds.`,
        example,
      ),
    );
  if (paper.kind === 'submit' && asked.length < all.length)
    faults.push(
      fault(
        'paper-kind',
        `${path}/kind`,
        `“${vi}” có điều kiện, nên không phải giấy luôn phải nộp.`,
        `“${en}” has a condition, so it is not always sent.`,
        example,
      ),
    );
  const stuck = pages.length > 0 ? asked.find((facts) => !pages.some(({ when }) => holds(when, facts))) : undefined;
  if (stuck)
    faults.push(
      fault(
        'paper-without-page',
        path,
        `Có người phải nộp “${vi}” mà không thấy trang để gửi.`,
        `Somebody has to send “${en}” and sees no page for it.`,
        counterExampleOf(subject, stuck),
      ),
    );
  if (paper.kind === 'conditional' && !paper.whenText)
    faults.push(
      fault(
        'paper-unsaid',
        `${path}/whenText`,
        `Chưa nói bằng lời khi nào phải nộp “${vi}”.`,
        `It is not said in words when “${en}” is sent.`,
      ),
    );
  return faults;
}
