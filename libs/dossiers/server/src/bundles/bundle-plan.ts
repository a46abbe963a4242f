import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { dossierProblems, type SubmitBundle, type SubmitDossier } from '@tinhso/dossiers-contract';
import { Problem, type FieldFault, type Tx } from '@tinhso/platform';
import { lifeEventCode, splitLifeEvent, type Answers, type LifeEventForm, type Share } from '@tinhso/procedures-contract';
import { LifeEventBook } from '@tinhso/procedures-server';
import { Offices } from '../offices/offices.js';
import { SubmitDossierUseCase } from '../use-cases/submit-dossier.js';

/** One dossier that is to be made, and the office that receives it. */
export interface PlannedDossier {
  readonly body: SubmitDossier;
  readonly unitId: string;
}

/** What a finished common form comes to. */
export interface BundlePlan {
  readonly form: LifeEventForm;
  readonly dossiers: readonly PlannedDossier[];
}

const nothingChosen = {
  vi: 'Chọn ít nhất một việc để nộp',
  en: 'Choose at least one thing to file',
};

/** Judges a common form: taken apart, each application must pass like one that was filed alone. Writes nothing. */
@Injectable()
export class BundlePlanner {
  constructor(
    @Inject(LifeEventBook) private readonly events: LifeEventBook,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(SubmitDossierUseCase) private readonly submitting: SubmitDossierUseCase,
  ) {}

  /** @throws Problem procedure-not-online | procedure-changed | assurance-too-low | answers-refused with every fault of every part */
  plan(at: Pick<Tx, 'ctx' | 'now'>, body: SubmitBundle): BundlePlan {
    const form = this.events.form(lifeEventCode(body.event), at.now);
    if (!form) throw Problem.from(dossierProblems, 'procedure-not-online');
    const { version } = form.definition;
    if (body.formVersion !== version) throw Problem.from(dossierProblems, 'procedure-changed', { extra: { formVersion: version } });
    const today = localDate(this.offices.provinceCalendar(), at.now);
    const facts = { answers: body.answers as Answers, today, channel: 'online' as const };
    const errors = new Map<string, FieldFault>();
    const add = (fault: FieldFault) => errors.set(fault.pointer, errors.get(fault.pointer) ?? fault);
    for (const { pointer, message } of this.events.check(form, facts, body.papers))
      add({ pointer: pointer.startsWith('/papers/') ? pointer : `/answers${pointer}`, message: message[at.ctx.locale] });
    const shares = splitLifeEvent(form, facts, body.papers);
    if (shares.length === 0 && errors.size === 0) add({ pointer: '/answers', message: nothingChosen[at.ctx.locale] });
    const dossiers = shares.flatMap((share) => this.planned(at, share, body, add) ?? []);
    if (errors.size > 0) throw Problem.from(dossierProblems, 'answers-refused', { errors: [...errors.values()] });
    return { form, dossiers };
  }

  private planned(
    at: Pick<Tx, 'ctx' | 'now'>,
    { definition, answers, papers, pointerOf }: Share,
    { receivingCommune }: SubmitBundle,
    add: (fault: FieldFault) => void,
  ): PlannedDossier | undefined {
    const { code, version } = definition;
    const body: SubmitDossier = {
      procedureCode: code,
      formVersion: version,
      receivingCommune,
      answers: { ...answers },
      papers: [...papers],
      declared: true,
    };
    try {
      return { body, unitId: this.submitting.check(at, body).office.id };
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'answers-refused') throw error;
      for (const fault of error.options.errors ?? []) add({ ...fault, pointer: inCommonForm(fault.pointer, pointerOf) });
      return undefined;
    }
  }
}

/** A pointer of one application in the body of the common form. */
function inCommonForm(pointer: string, pointerOf: Share['pointerOf']): string {
  if (pointer.startsWith('/answers/')) return `/answers${pointerOf(pointer.slice('/answers'.length))}`;
  return pointer.startsWith('/papers/') ? pointerOf(pointer) : pointer;
}
