import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { NotificationContent, StrangerMessages } from '@tinhso/notifications-server';
import { PersonalDataSources } from '@tinhso/platform';
import { FollowerNews } from './follow/follower-news.js';
import { newsTexts } from './follow/news-texts.js';
import { FeedbackData } from './personal-data/feedback-data.js';

/** Fills the ports of the floors below: news, and data of persons. */
@Injectable()
export class FeedbackPorts implements OnModuleInit {
  constructor(
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(StrangerMessages) private readonly strangers: StrangerMessages,
    @Inject(FollowerNews) private readonly news: FollowerNews,
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(FeedbackData) private readonly data: FeedbackData,
  ) {}

  onModuleInit(): void {
    for (const kind of Object.keys(newsTexts)) this.content.register(kind, (event) => this.news.drafts(event));
    this.strangers.register('ticket.follower_due', (event) => this.news.stranger(event));
    this.sources.register('feedback', this.data);
  }
}
