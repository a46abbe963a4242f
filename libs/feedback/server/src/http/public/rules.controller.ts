import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { CategorySuggestions, FeedbackCategories, FindDuplicates, LikelyDuplicates, SuggestCategories } from '@tinhso/feedback-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { FindLikelyDuplicates } from '../../duplicates/find-duplicates.js';
import { Diversions } from '../../duplicates/diversions.js';
import { Suggester } from '../../duplicates/suggester.js';
import { Rulebook } from '../../rules/rulebook.js';

const open = { audience: 'public' } as const;

@Controller('api/v1/public/feedback')
export class FeedbackRulesController {
  constructor(
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(Suggester) private readonly suggester: Suggester,
    @Inject(Diversions) private readonly diversions: Diversions,
    @Inject(FindLikelyDuplicates) private readonly duplicates: FindLikelyDuplicates,
  ) {}

  @Get('categories')
  @Operation({
    id: 'listFeedbackCategories',
    summary: 'What can be reported, and by which published rules it is dealt with',
    tag: 'feedback',
    policy: open,
    response: FeedbackCategories,
  })
  categories(): FeedbackCategories {
    return this.book.published();
  }

  @Post('suggest')
  @Operation({
    id: 'suggestFeedbackCategory',
    summary: 'Categories that fit the words, and whether the words are for somebody else: an emergency, a complaint or a denunciation',
    tag: 'feedback',
    policy: open,
    response: CategorySuggestions,
  })
  suggest(@Ctx() { locale }: RequestContext, @Body({ schema: S(SuggestCategories) }) { text }: SuggestCategories): CategorySuggestions {
    return { suggestions: this.suggester.suggest(text), diverts: this.diversions.of(text, locale) };
  }

  @Post('likely-duplicates')
  @Operation({
    id: 'findLikelyDuplicates',
    summary: 'Public reports that may be about the same thing',
    tag: 'feedback',
    policy: open,
    response: LikelyDuplicates,
    problems: { 429: 'too-many-requests' },
  })
  near(@Ctx() ctx: RequestContext, @Body({ schema: S(FindDuplicates) }) body: FindDuplicates): Promise<LikelyDuplicates> {
    return this.duplicates.run(ctx, body);
  }
}
