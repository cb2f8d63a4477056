import type { Plural } from '../plural.js';

/** The words of the conversation with the shop. */
export const chat = {
  chat: 'Chat',
  chatUnread: { one: 'Chat, {count} new message', other: 'Chat, {count} new messages' } as Plural,
  chatTitle: 'Chat with {store}',
  chatGreeting: 'Hello! How can we help? Write to us and we’ll answer here.',
  chatMessages: 'Messages',
  chatFromYou: 'You',
  chatFromShop: 'Shop',
  chatToNewest: 'New messages below',

  chatMessage: 'Your message',
  chatSend: 'Send',
  chatNeedsText: 'Please write a message first.',
  chatCharactersLeft: { one: '{count} character left', other: '{count} characters left' } as Plural,
  chatTooLong: {
    one: 'Your message is {count} character too long. Please shorten it, or send it in two parts.',
    other: 'Your message is {count} characters too long. Please shorten it, or send it in two parts.',
  } as Plural,

  chatSending: 'Sending …',
  chatChecking: 'Checking whether it arrived …',
  chatSent: 'Sent',
  chatFailed: 'Not sent.',
  chatOffline: 'You are offline. The message is kept here until the connection is back.',
  chatUnclear: 'The shop did not answer. Before the message is sent again, we check whether it has arrived.',
  chatDiscard: 'Delete message',

  chatAboutProduct: 'Question about {name}',
  chatAboutOrder: 'Question about order {number}',
  chatAboutDrop: 'Remove the topic “{subject}”',

  chatEmailAsk: 'May we e-mail you the answer if you have left by then?',
  chatEmail: 'E-mail',
  chatEmailSave: 'Yes, please',
  chatEmailSkip: 'No, thanks',
  chatEmailSaved: 'Thank you. If you have left, our answer comes by e-mail too.',
  chatEmailNeeded: 'Please enter your e-mail address, such as name@example.com.',

  chatEnded: 'This conversation has ended. Your next message begins a new one.',
  chatPaused: 'The shop is taking a break and is not answering right now. Please come back soon.',
  chatUnavailable: 'The chat does not work on this page right now. Please contact the shop in another way.',
  chatReconnecting: 'The shop can’t be reached right now. New messages appear as soon as it is back.',
};
