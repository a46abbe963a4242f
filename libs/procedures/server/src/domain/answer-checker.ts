import { tidyText } from '@tinhso/kernel';
import {
  brokenRules,
  faultText,
  missingAnswers,
  paperFaults,
  schemaAt,
  showForm,
  type AddressAnswer,
  type AnswerFault,
  type Answers,
  type AttachedPaper,
  type LogicFacts,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Whether a commune belongs to a province. */
export type CommuneCheck = (communeCode: string, provinceCode: string) => boolean;

/** Answers as they are kept, and everything that is wrong with them. */
export interface CheckedAnswers {
  /** Tidied, and only to questions that are shown. */
  readonly answers: Answers;
  readonly faults: readonly AnswerFault[];
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Conditions compare answers with texts; an object that says itself how it is written cannot be. Null, the type of no field, stands for it. */
const isComparable = (value: unknown): boolean => typeof value !== 'object' || value === null || !Object.hasOwn(value, 'toString');

/** Texts composed and trimmed; empty texts are no answers. Anything else is left for the schema to judge. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map((each) => (isComparable(each) ? tidy(each) : null));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === '' || each === undefined ? [] : [[key, isComparable(each) ? tidy(each) : null]],
    ),
  );
}

/** Judges answers against one version of a definition. The schema is compiled once; checking takes microseconds. */
export class AnswerChecker {
  private readonly validate: ValidateFunction;

  constructor(
    readonly definition: ProcedureDefinition,
    private readonly communeIsIn: CommuneCheck,
  ) {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    formats.default(ajv);
    this.validate = ajv.compile(definition.form.schema);
  }

  /** Faults of shape alone: unknown fields, wrong values, communes that do not exist. One fault a field, all fields at once. */
  shapeFaults(answers: unknown): AnswerFault[] {
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
      return [{ pointer: '', code: 'type', message: { vi: 'Câu trả lời phải là một đối tượng.', en: 'Answers must be an object.' } }];
    }
    const faults = new Map<string, AnswerFault>();
    const add = (fault: AnswerFault) => faults.set(fault.pointer, faults.get(fault.pointer) ?? fault);
    if (!this.validate(answers)) for (const error of this.validate.errors ?? []) add(this.toFault(error));
    for (const [key, answer] of Object.entries(answers as Answers))
      this.checkCommune(key, answer as AddressAnswer | undefined, faults, add);
    return [...faults.values()];
  }

  /**
   * Everything at once: shape, questions left open, rules across fields and, when they are given, papers.
   * Answers to questions that are not shown are dropped without a word; fields that no question has are faults.
   */
  check(facts: LogicFacts & { readonly answers: unknown }, papers?: readonly AttachedPaper[]): CheckedAnswers {
    const tidied = tidy(facts.answers);
    const shape = this.shapeFaults(tidied);
    if (shape.some((fault) => fault.pointer === '')) return { answers: {}, faults: shape };
    const seen: LogicFacts = { ...facts, answers: tidied as Answers };
    const shown = showForm(this.definition, seen);
    const known = this.definition.form.schema.properties ?? {};
    const relevant = shape.filter((fault) => {
      const key = fault.pointer.split('/')[1] ?? '';
      return !Object.hasOwn(known, key) || shown.answers[key] !== undefined;
    });
    const wrong = new Set(relevant.map((fault) => fault.pointer.split('/')[1]));
    const rest = [
      ...missingAnswers(shown),
      ...brokenRules(this.definition, shown, seen).filter((fault) => !wrong.has(fault.pointer.split('/')[1])),
      ...(papers ? paperFaults(this.definition, seen, papers) : []),
    ];
    return { answers: shown.answers, faults: [...relevant, ...rest] };
  }

  private toFault({ keyword, instancePath, params }: ErrorObject): AnswerFault {
    const named = params as { missingProperty?: string; additionalProperty?: string };
    const property = named.missingProperty ?? named.additionalProperty;
    const node = schemaAt(this.definition.form.schema, instancePath);
    return {
      pointer: property === undefined ? instancePath : `${instancePath}/${escape(property)}`,
      code: keyword,
      message: faultText(node, keyword, params as Record<string, unknown>),
    };
  }

  private checkCommune(
    key: string,
    answer: AddressAnswer | undefined,
    faults: ReadonlyMap<string, AnswerFault>,
    add: (fault: AnswerFault) => void,
  ): void {
    const node = this.definition.form.schema.properties?.[key];
    if (!node?.properties?.communeCode || typeof answer !== 'object') return;
    const pointer = `/${key}/communeCode`;
    const judged = [...faults.keys()].some((each) => each === `/${key}` || each.startsWith(`/${key}/`));
    if (judged || this.communeIsIn(answer.communeCode, answer.provinceCode)) return;
    add({ pointer, code: 'commune', message: faultText(node.properties.communeCode, 'pattern') });
  }
}
