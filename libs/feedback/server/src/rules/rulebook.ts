import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AnswersFile,
  CategoriesFile,
  LevelsFile,
  RoutingFile,
  type CategoryEntry,
  type FeedbackCategories,
  type FeedbackCategory,
  type StandardAnswer,
  type TicketLevel,
} from '@tinhso/feedback-contract';
import { AppConfig } from '@tinhso/platform';
import { readRuleFile, ruleFaults, type RuleFiles } from './rule-files.js';

/** What can be reported in the province and by which rules, read from its folder of data. A fault in a file keeps the process from starting. */
@Injectable()
export class Rulebook implements OnModuleInit {
  private read: RuleFiles | undefined;
  private byKey: ReadonlyMap<string, CategoryEntry> = new Map();

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @throws Error naming every fault */
  onModuleInit(): void {
    const path = (name: string): string => this.config.appPath('provinces', this.config.settings.PROVINCE, 'feedback', name);
    const files = {
      categories: readRuleFile(CategoriesFile, path('categories.json')),
      routing: readRuleFile(RoutingFile, path('routing.json')),
      levels: readRuleFile(LevelsFile, path('levels.json')),
      answers: readRuleFile(AnswersFile, path('answers.json')),
    };
    const faults = ruleFaults(files);
    if (faults.length > 0) throw new Error(`the rules of feedback do not fit together:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.read = files;
    this.byKey = new Map(files.categories.categories.map((each) => [each.key, each]));
  }

  /** The files as they were read. */
  get files(): RuleFiles {
    if (!this.read) throw new Error('the rules of feedback are not read yet');
    return this.read;
  }

  category(key: string): CategoryEntry | undefined {
    return this.byKey.get(key);
  }

  /** Every category, those of one group beside each other. */
  categories(): readonly CategoryEntry[] {
    return this.files.categories.categories;
  }

  nameOf(key: string, locale: 'vi' | 'en'): string {
    return this.byKey.get(key)?.name[locale] ?? key;
  }

  groupOf(key: string): string | undefined {
    return this.byKey.get(key)?.group;
  }

  /** Hours to receive and to resolve. */
  limits(level: TicketLevel): { readonly receiveHours: number; readonly resolveHours: number } {
    return this.files.levels.levels[level];
  }

  get reopenDays(): number {
    return this.files.levels.reopenDays;
  }

  answers(): readonly StandardAnswer[] {
    return this.files.answers.answers;
  }

  /** What everybody may know of the rules. */
  published(): FeedbackCategories {
    const { categories, levels } = this.files;
    return {
      groups: categories.groups,
      categories: categories.categories.map(({ words: _words, open311Type: _type, ...each }): FeedbackCategory => each),
      levels: levels.levels,
      meToo: levels.meToo,
      reopenDays: levels.reopenDays,
      hotlines: levels.hotlines,
    };
  }

  /** Priority of a report after so many people said "me too", by the published rule. */
  priority(meToo: number): number {
    const { people, steps, mostSteps } = this.files.levels.meToo;
    return Math.min(mostSteps, Math.floor(meToo / people) * steps);
  }
}
