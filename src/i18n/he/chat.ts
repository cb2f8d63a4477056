import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'צ׳אט',
  chatUnread: { one: 'צ׳אט, הודעה חדשה אחת', two: 'צ׳אט, 2 הודעות חדשות', other: 'צ׳אט, {count} הודעות חדשות' },
  chatTitle: 'צ׳אט עם {store}',
  chatGreeting: 'שלום! איך אפשר לעזור? כתבו לנו, ואנחנו נענה כאן.',
  chatMessages: 'הודעות',
  chatFromYou: 'אתם',
  chatFromShop: 'החנות',
  chatToNewest: 'הודעות חדשות למטה',

  chatMessage: 'ההודעה שלכם',
  chatSend: 'שליחה',
  chatNeedsText: 'נא לכתוב הודעה תחילה.',
  chatCharactersLeft: { one: 'נשאר תו אחד', two: 'נשארו 2 תווים', other: 'נשארו {count} תווים' },
  chatTooLong: {
    one: 'ההודעה ארוכה מדי בתו אחד. קצרו אותה, או שלחו אותה בשני חלקים.',
    two: 'ההודעה ארוכה מדי ב־2 תווים. קצרו אותה, או שלחו אותה בשני חלקים.',
    other: 'ההודעה ארוכה מדי ב־{count} תווים. קצרו אותה, או שלחו אותה בשני חלקים.',
  },

  chatSending: 'השליחה מתבצעת…',
  chatChecking: 'בודקים אם ההודעה הגיעה…',
  chatSent: 'נשלחה',
  chatFailed: 'לא נשלחה.',
  chatOffline: 'אין חיבור לאינטרנט. ההודעה תישמר כאן עד שהחיבור יחזור.',
  chatUnclear: 'החנות לא השיבה. לפני שנשלח את ההודעה שוב, נבדוק אם הגיעה.',
  chatDiscard: 'מחיקת ההודעה',

  chatAboutProduct: 'שאלה על {name}',
  chatAboutOrder: 'שאלה על הזמנה {number}',
  chatAboutDrop: 'הסרת הנושא ”{subject}”',

  chatEmailAsk: 'האם לשלוח לכם את התשובה בדוא״ל אם כבר תצאו מהדף?',
  chatEmail: 'דוא״ל',
  chatEmailSave: 'כן, בבקשה',
  chatEmailSkip: 'לא, תודה',
  chatEmailSaved: 'תודה. אם תצאו מהדף, התשובה תגיע גם בדוא״ל.',
  chatEmailNeeded: 'נא להזין כתובת דוא״ל, למשל name@example.com.',

  chatEnded: 'השיחה הזאת הסתיימה. ההודעה הבאה תפתח שיחה חדשה.',
  chatPaused: 'החנות בהפסקה ואינה עונה כרגע. נשמח לראותכם שוב בקרוב.',
  chatUnavailable: 'הצ׳אט אינו פועל כרגע בדף הזה. נא לפנות לחנות בדרך אחרת.',
  chatReconnecting: 'לא ניתן להתחבר לחנות כרגע. הודעות חדשות יופיעו ברגע שהחיבור יחזור.',
};
