import { dossierProblems } from '@tinhso/dossiers-contract';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { Problem, type Assurance, type RequestContext } from '@tinhso/platform';

const texts = {
  vi: (level: number) => `Xác thực bằng VNeID mức ${level} rồi gửi lại, hoặc nộp tại bộ phận một cửa. Câu trả lời đã được lưu.`,
  en: (level: number) => `Prove who you are by VNeID level ${level} and send again, or file at the one-stop desk. Your answers are kept.`,
};

/**
 * Whoever files, also for somebody else, must be known as surely as the procedure asks.
 * @throws Problem assurance-too-low (403) with `required` and `reached`
 */
export function demandAssurance(
  { actor, locale }: RequestContext,
  { requiredAssurance }: Pick<ProcedureDefinition, 'requiredAssurance'>,
): void {
  const required: Assurance = requiredAssurance ?? 0;
  const reached = (actor.kind === 'citizen' ? actor.assurance : undefined) ?? 0;
  if (reached >= required) return;
  throw Problem.from(dossierProblems, 'assurance-too-low', { detail: texts[locale](required), extra: { required, reached } });
}
