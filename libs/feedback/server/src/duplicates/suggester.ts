import { Inject, Injectable } from '@nestjs/common';
import type { CategorySuggestions } from '@tinhso/feedback-contract';
import { folded, foldedPhrases, hasPhrase } from '../domain/phrases.js';
import { Rulebook } from '../rules/rulebook.js';

/** Categories that are suggested at most. */
const MOST = 3;

type Suggestions = CategorySuggestions['suggestions'];

/** Suggests categories by the everyday words of a text: longer phrases count more, words of many categories less. */
@Injectable()
export class Suggester {
  private phrases: readonly (readonly [phrase: string, weight: number, categories: readonly string[]])[] | undefined;

  constructor(@Inject(Rulebook) private readonly book: Rulebook) {}

  suggest(text: string): Suggestions {
    const words = folded(text);
    const scores = new Map<string, number>();
    for (const [phrase, weight, categories] of this.known)
      if (hasPhrase(words, phrase)) for (const category of categories) scores.set(category, (scores.get(category) ?? 0) + weight);
    const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, MOST);
    const sum = best.reduce((total, [, score]) => total + score, 0);
    return best.map(([category, score]) => ({ category, score: Math.round((score / sum) * 100) / 100 }));
  }

  private get known(): NonNullable<Suggester['phrases']> {
    this.phrases ??= weighed(
      this.book.categories().map(({ key, words, name }) => [key, foldedPhrases([...words, name.vi, name.en])] as const),
    );
    return this.phrases;
  }
}

/** Each phrase with its weight: its number of words, divided among the categories that have it. */
function weighed(categories: readonly (readonly [key: string, phrases: readonly string[]])[]): NonNullable<Suggester['phrases']> {
  const owners = new Map<string, string[]>();
  for (const [key, phrases] of categories) for (const phrase of phrases) owners.set(phrase, [...(owners.get(phrase) ?? []), key]);
  return [...owners].map(([phrase, keys]) => [phrase, phrase.trim().split(' ').length / keys.length, keys]);
}
