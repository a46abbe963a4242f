import type { AnswerFault, AttachedPaper } from './answers.js';
import { holds, type LogicFacts } from './condition.js';
import type { PaperRule, ProcedureDefinition } from './definition.js';
import { showForm } from './shown-form.js';

/** The papers that this person has to send, given the answers so far. */
export function papersToSend(definition: ProcedureDefinition, facts: LogicFacts): PaperRule[] {
  const { answers } = showForm(definition, facts);
  return definition.papers.filter(
    (paper) => (paper.kind === 'submit' || paper.kind === 'conditional') && holds(paper.when, { ...facts, answers }),
  );
}

/** Faults of the attached papers: missing, not asked for, too many of one. Pointers are `/papers/<key>`. */
export function paperFaults(definition: ProcedureDefinition, facts: LogicFacts, attached: readonly AttachedPaper[]): AnswerFault[] {
  const asked = papersToSend(definition, facts);
  const faults: AnswerFault[] = [];
  for (const paper of asked) {
    const count = attached.filter((file) => file.paper === paper.key).length;
    const most = paper.maxFiles ?? 1;
    const pointer = `/papers/${paper.key}`;
    if (count === 0) {
      faults.push({
        pointer,
        code: 'paper-missing',
        message: { vi: `Gửi ảnh hoặc tệp: ${paper.title.vi}`, en: `Send a photo or file: ${paper.title.en}` },
      });
    } else if (count > most) {
      faults.push({
        pointer,
        code: 'paper-too-many',
        message: { vi: `Chỉ gửi nhiều nhất ${most} tệp cho giấy này`, en: `Send at most ${most} files for this paper` },
      });
    }
  }
  const known = new Set(asked.map((paper) => paper.key));
  for (const key of new Set(attached.map((file) => file.paper))) {
    if (known.has(key)) continue;
    faults.push({
      pointer: `/papers/${key}`,
      code: 'paper-not-asked',
      message: { vi: 'Giấy này không cần cho hồ sơ của bạn. Bỏ tệp này.', en: 'Your application does not need this paper. Remove it.' },
    });
  }
  return faults;
}
