import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Chat',
  chatUnread: {
    one: 'Chat, {count} mensaje nuevo',
    many: 'Chat, {count} de mensajes nuevos',
    other: 'Chat, {count} mensajes nuevos',
  },
  chatTitle: 'Chat con {store}',
  chatGreeting: '¡Hola! ¿En qué podemos ayudarte? Escríbenos y te respondemos aquí.',
  chatMessages: 'Mensajes',
  chatFromYou: 'Tú',
  chatFromShop: 'Tienda',
  chatToNewest: 'Mensajes nuevos más abajo',

  chatMessage: 'Tu mensaje',
  chatSend: 'Enviar',
  chatNeedsText: 'Escribe primero un mensaje.',
  chatCharactersLeft: {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} de caracteres',
    other: 'Quedan {count} caracteres',
  },
  chatTooLong: {
    one: 'Tu mensaje tiene {count} carácter de más. Acórtalo o envíalo en dos partes.',
    many: 'Tu mensaje tiene {count} de caracteres de más. Acórtalo o envíalo en dos partes.',
    other: 'Tu mensaje tiene {count} caracteres de más. Acórtalo o envíalo en dos partes.',
  },

  chatSending: 'Enviando…',
  chatChecking: 'Comprobando si ha llegado…',
  chatSent: 'Enviado',
  chatFailed: 'No se ha enviado.',
  chatOffline: 'No tienes conexión. El mensaje se conserva aquí hasta que vuelva.',
  chatUnclear: 'La tienda no ha respondido. Antes de enviar otra vez el mensaje, comprobamos si ha llegado.',
  chatDiscard: 'Borrar mensaje',

  chatAboutProduct: 'Pregunta sobre {name}',
  chatAboutOrder: 'Pregunta sobre el pedido {number}',
  chatAboutDrop: 'Omitir «{subject}»',

  chatEmailAsk: '¿Podemos enviarte la respuesta por correo si ya no estás aquí?',
  chatEmail: 'Correo electrónico',
  chatEmailSave: 'Sí, por favor',
  chatEmailSkip: 'No, gracias',
  chatEmailSaved: 'Gracias. Si ya no estás aquí, nuestra respuesta te llegará también por correo.',
  chatEmailNeeded: 'Introduce tu correo electrónico, por ejemplo nombre@example.com.',

  chatEnded: 'Esta conversación ha terminado. Tu próximo mensaje empezará una nueva.',
  chatPaused: 'La tienda se ha tomado un descanso y no responde en este momento. Vuelve pronto.',
  chatUnavailable: 'El chat no funciona ahora en esta página. Ponte en contacto con la tienda de otra forma.',
  chatReconnecting: 'No se puede conectar con la tienda. Los mensajes nuevos aparecerán en cuanto vuelva.',
};
