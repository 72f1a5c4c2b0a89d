import { ipcMain } from 'electron';
import type { Answer, ChannelName, Channels } from './channels.ts';
import { isPageAddress } from './pageAddress.ts';
import { requestSchemas } from './requestSchemas.ts';
import { failed, systemWords } from './shellAnswer.ts';

export type ChannelHandlers = {
  readonly [Name in ChannelName]: (
    request: Channels[Name]['request'],
  ) => Promise<Answer<Channels[Name]['response']>> | Answer<Channels[Name]['response']>;
};

/**
 * The only place that listens to the page. Each message has to come from our own page and to hold what its channel takes;
 * every answer is a value, also where a handler throws.
 */
export function registerChannels(handlers: ChannelHandlers, page: URL): void {
  for (const name of Object.keys(handlers) as ChannelName[]) register(name, handlers[name], page);
}

function register<Name extends ChannelName>(name: Name, handler: ChannelHandlers[Name], page: URL): void {
  ipcMain.handle(name, async (event, request: unknown, ...more: unknown[]) => {
    // The frame is null when the page went away before the message was read.
    if (!isPageAddress(event.senderFrame?.url, page)) {
      return failed('sender-refused', 'The message does not come from the app’s own page.');
    }
    const checked = requestSchemas[name].safeParse(request);
    if (!checked.success || more.length > 0) {
      const reasons = checked.error?.issues.map(
        (issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`,
      );
      return failed('request-malformed', reasons?.join('; ') ?? 'One value is asked for.');
    }
    try {
      return await handler(checked.data);
    } catch (problem) {
      return failed('shell-fault', systemWords(problem));
    }
  });
}
