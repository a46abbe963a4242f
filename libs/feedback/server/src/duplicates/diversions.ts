import { Inject, Injectable } from '@nestjs/common';
import type { Diversion, Hotline } from '@tinhso/feedback-contract';
import { ProceduresFacade } from '@tinhso/procedures-server';
import type { Locale } from '@tinhso/platform';
import { folded, foldedPhrases, hasPhrase } from '../domain/phrases.js';
import { Rulebook } from '../rules/rulebook.js';

type Emergency = Rulebook['files']['levels']['emergencies'][number];
type Legal = Rulebook['files']['levels']['legal'][number];
interface Watched<T> {
  readonly phrases: readonly string[];
  readonly matter: T;
}

const watch = <T extends { readonly words: readonly string[] }>(matters: readonly T[]): Watched<T>[] =>
  matters.map((matter) => ({ phrases: foldedPhrases(matter.words), matter }));
const found = <T>(watched: readonly Watched<T>[], text: string): T[] =>
  watched.filter(({ phrases }) => phrases.some((phrase) => hasPhrase(text, phrase))).map(({ matter }) => matter);

/** Finds words that mean something else than feedback: danger to life, and what the law has its own procedure for. */
@Injectable()
export class Diversions {
  private watched: { readonly emergencies: Watched<Emergency>[]; readonly legal: Watched<Legal>[] } | undefined;

  constructor(
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
  ) {}

  /** Danger first; null when the words are feedback. */
  of(text: string, locale: Locale): Diversion | null {
    const words = folded(text);
    const [danger] = found(this.words.emergencies, words);
    const numbers = this.book.files.levels.hotlines;
    if (danger) {
      const hotlines = danger.hotlines.flatMap((number): Hotline[] => numbers.filter((each) => each.number === number));
      return { kind: 'emergency', text: danger.text[locale], hotlines };
    }
    const [matter] = found(this.words.legal, words);
    if (!matter) return null;
    return { kind: matter.kind, text: matter.text[locale], procedures: matter.procedures.flatMap((code) => this.named(code, locale)) };
  }

  /** Whether nobody outside the office may read it: whoever denounces somebody is protected by law. */
  isSecret(text: string): boolean {
    return found(this.words.legal, folded(text)).some(({ kind }) => kind === 'denunciation');
  }

  private get words(): NonNullable<Diversions['watched']> {
    const { emergencies, legal } = this.book.files.levels;
    this.watched ??= { emergencies: watch(emergencies), legal: watch(legal) };
    return this.watched;
  }

  private named(code: string, locale: Locale): { code: string; name: string }[] {
    const title = this.procedures.titleOf(code);
    return title ? [{ code, name: title[locale] }] : [];
  }
}
