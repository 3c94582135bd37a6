import { Feed } from 'feed'
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import ical from 'ical-generator'
import type { Item } from '#feeds/channel.ts'
import { AT, BASE } from './items.ts'

const title = '会讯：最新会议'

export function feedOf(items: readonly Item[]): Feed {
  const feed = new Feed({ id: BASE, title, link: BASE, feed: BASE, updated: new Date(AT) })
  for (const { id, title, url, summary, html, updatedAt, publishedAt, categories } of items) {
    const category = categories.map(({ label, term, scheme }) => ({ name: label, term, scheme, domain: scheme }))
    feed.addItem({
      id,
      title,
      link: url,
      description: summary,
      content: html,
      date: updatedAt,
      published: publishedAt,
      category,
    })
  }
  return feed
}

export function rssByFeedsmith(items: readonly Item[]): string {
  return generateRssFeed({
    title,
    link: BASE,
    description: title,
    items: items.map(({ id, title, url, summary, html, publishedAt, categories }) => ({
      title,
      link: url,
      description: summary,
      guid: { value: id, isPermaLink: false },
      pubDate: publishedAt,
      content: { encoded: html },
      categories: categories.map(({ label, scheme }) => ({ name: label, domain: scheme })),
    })),
  })
}

export function atomByFeedsmith(items: readonly Item[]): string {
  return generateAtomFeed({
    id: BASE,
    title: { value: title },
    updated: new Date(AT),
    entries: items.map(({ id, title, url, summary, html, publishedAt, updatedAt, categories }) => ({
      id,
      title: { value: title },
      links: [{ href: url }],
      summary: { value: summary },
      content: { value: html, type: 'html' },
      published: publishedAt,
      updated: updatedAt,
      categories: categories.map(({ label, term, scheme }) => ({ label, term, scheme })),
    })),
  })
}

export function jsonByFeedsmith(items: readonly Item[]): unknown {
  return generateJsonFeed({
    title,
    items: items.map(({ id, title, url, summary, html, publishedAt, updatedAt, categories }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      date_published: publishedAt,
      date_modified: updatedAt,
      tags: categories.map(({ label }) => label),
    })),
  })
}

export function calendarAlone(events: readonly Item[]): string {
  const calendar = ical({ name: title })
  for (const { id, title, url, summary, days, updatedAt } of events) {
    const start = new Date(days?.first ?? AT)
    calendar.createEvent({ id, summary: title, description: summary, url, start, allDay: true, stamp: updatedAt })
  }
  return calendar.toString()
}
