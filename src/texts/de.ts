import type { Texts } from './texts.ts';

/** German. */
export const de = {
  errors: {
    ERR_BAD_REQUEST: 'Mit dieser Anfrage stimmt etwas nicht.',
    ERR_NOT_FOUND: 'So etwas gibt es hier nicht.',
    ERR_TOO_LARGE: 'Die Anfrage ist zu groß.',
    ERR_RATE_LIMIT: 'Zu viele Anfragen. Warte einen Moment.',
    ERR_UNAUTHORIZED: 'Melde dich zuerst an.',
    ERR_CREDENTIALS: 'Name und Passwort passen nicht zusammen.',
    ERR_INACTIVE: 'Dieses Benutzerkonto ist geschlossen.',
    ERR_NAME_TAKEN: 'Dieser Name ist schon vergeben.',
    ERR_EMAIL_TAKEN: 'Zu dieser Adresse gibt es schon ein Benutzerkonto.',
    ERR_FORBIDDEN: 'Das ist nicht für dich bestimmt.',
    ERR_CONFLICT: 'Da ist dir etwas zuvorgekommen. Sieh noch einmal nach und versuch es dann erneut.',
    ERR_SUPERSEDED: 'Du bist inzwischen von woanders verbunden.',
    ERR_REGION_MISMATCH: 'Du bist nicht in dieser Region.',
    ERR_REGION_CLOSED: 'Diese Region ist geschlossen.',
    ERR_NO_SHIP: 'Du hast kein flugfähiges Schiff.',
    ERR_SHIP_IMMOBILIZED: 'Dein Schiff rührt sich nicht, bis es repariert ist.',
    ERR_SHIP_HARMONIZING: 'Dein Schiff wird noch harmonisiert und kann sich so lange nicht bewegen.',
    ERR_SHIP_HELD: 'Ein anderes Schiff hält deines fest.',
    ERR_SENSORS_OFFLINE: 'Deine Sensoren bleiben tot, bis das Schiff gewartet wird.',
    ERR_SHIP_ADRIFT: 'Dieses Schiff treibt draußen im All. Geh an Bord und dock damit an.',
    ERR_NOT_SOLD_HERE: 'Das wird hier nicht verkauft.',
    ERR_NPC_ONLY_HULL: 'Schiffe dieser Bauart gibt es nicht in privater Hand.',
    ERR_REQUIREMENT: 'Du erfüllst die Voraussetzungen dafür nicht.',
    ERR_FLEET_FULL: 'Mehr Schiffe darf niemand besitzen.',
    ERR_NO_SERVICE: 'Das bietet die Station nicht an.',
    ERR_NOTHING_TO_REPAIR: 'Es gibt nichts zu reparieren.',
    ERR_UPGRADE_LIMIT: 'Mehr davon verträgt dieser Rumpf nicht.',
    ERR_NOT_INSURABLE: 'Schiffe dieser Bauart versichert niemand.',
    ERR_ALREADY_INSURED: 'Das Schiff ist schon mindestens so gut versichert.',
    ERR_DOCKED: 'Du bist angedockt. Leg erst ab.',
    ERR_NOT_DOCKED: 'Dafür musst du dort angedockt sein.',
    ERR_LANDED: 'Du bist auf einem Planeten. Starte erst.',
    ERR_NO_TURNS: 'Du hast nicht genug Züge. Um Mitternacht UTC gibt es neue.',
    ERR_NO_CREDITS: 'Du hast nicht genug Credits.',
    ERR_WRONG_SECTOR: 'Das ist in einem anderen Sektor.',
    ERR_NOT_ADJACENT: 'Von hier führt kein direkter Weg dorthin.',
    ERR_NO_PATH: 'Dorthin führt kein Weg, den du fliegen darfst.',
    ERR_ALREADY_INVESTIGATED: 'Das hat schon jemand untersucht.',
    ERR_TUNNEL_CLOSED: 'Der Tunnel ist geschlossen.',
    ERR_CROSS_REGION: 'Dieser Sektor liegt in einer anderen Region: Dorthin musst du reisen.',
    ERR_ACCESS_DENIED: 'Die Fraktion, die diesen Sektor hält, lässt dich nicht hinein.',
    ERR_STATION_CLOSED: 'Die Station ist geschlossen.',
    ERR_STATION_FULL: 'Für so viel hat die Station keinen Platz.',
    ERR_NO_SLIP: 'Alle Liegeplätze sind belegt.',
    ERR_SLIP_FREE: 'Ein Liegeplatz ist frei. Du kannst andocken.',
    ERR_TOO_SOON: 'Dafür ist es noch zu früh.',
    ERR_STANDING_TOO_LOW: 'Dein Ansehen bei der Station reicht dafür nicht.',
    ERR_NOT_TRADED: 'Damit handelt die Station nicht.',
    ERR_NO_STOCK: 'So viel davon hat die Station nicht.',
    ERR_NO_CARGO_SPACE: 'Dafür ist in deinem Laderaum kein Platz.',
    ERR_NOT_IN_CARGO: 'So viel davon hast du nicht.',
    ERR_PRICE_MOVED: 'Der Preis liegt inzwischen jenseits deiner Grenze.',
    ERR_WALLET_FULL: 'So viele Credits fasst dein Konto nicht.',
    ERR_HAGGLE_OPEN: 'Darüber verhandelst du schon.',
    ERR_HAGGLE_COOLDOWN: 'Der Händler hat davon fürs Erste genug. Komm in ein paar Minuten wieder.',
    ERR_HAGGLE_LOCKED: 'Solange du angedockt bist, lässt der Händler darüber nicht mehr mit sich reden.',
    ERR_NO_HAGGLE: 'Darüber verhandelst du gerade nicht.',
    ERR_TOO_MANY_WATCHES: 'Mehr Preise kannst du nicht beobachten. Streich erst einen.',
    ERR_NOT_READY: 'Die Wache wartet noch auf dich. Bring erst deine erste Anmeldung zu Ende.',
    ERR_ALREADY_DONE: 'Du hast dein Schiff schon. Mehr hat die Wache nicht für dich.',
    ERR_STEP: 'Darauf wartet die Wache gerade nicht.',
    ERR_UNKNOWN_SHIP: 'Dieses Schiff steht hier nicht.',
    ERR_STALE_EXCHANGE: 'Die Wache ist inzwischen bei einer anderen Frage.',
    ERR_TEXT_REJECTED: 'Das hat die Wache nicht verstanden. Sag es mit anderen Worten.',
    ERR_NICKNAME: 'So kannst du dich nicht nennen.',
    ERR_RECIPIENT_OFFLINE: 'Die gesuchte Person ist nicht zu erreichen.',
    ERR_NO_TEAM: 'Du gehörst zu keinem Team.',
    ERR_SAME_REGION: 'Du bist schon in dieser Region.',
    ERR_GALACTIC_CITIZEN_REQUIRED: 'Zwischen den Regionen reist nur, wer galaktisches Bürgerrecht hat.',
    ERR_REGION_NEW_RESIDENTS_BLOCKED: 'Diese Region nimmt zurzeit niemanden neu auf.',
    ERR_NO_GATE: 'Hier gibt es kein Tor, das du benutzen kannst.',
    ERR_METHOD_UNAVAILABLE: 'Auf diesem Weg kannst du gerade nicht reisen.',
    ERR_IN_TRANSIT: 'Du bist unterwegs in eine andere Region.',
    ERR_NOT_IN_TRANSIT: 'Diese Reise machst du nicht oder nicht mehr.',
    ERR_NO_OTHER_NODE: 'Kein anderer Knoten könnte übernehmen, was dieser tut.',
    ERR_NODE_SILENT: 'Dieser Knoten antwortet gerade nicht.',
    ERR_INTERNAL: 'Bei uns ist etwas schiefgegangen. Wir haben es notiert.',
    ERR_UNAVAILABLE:
      'Die Region ist gerade nicht zu erreichen. Ob der Befehl noch gewirkt hat, ist ungewiss: Schick ihn noch einmal.',
    ERR_STARTING: 'Die Galaxis wird gerade hergerichtet. Versuch es gleich noch einmal.',
  },
  ships: {
    SCOUT_SHIP: 'Aufklärer',
    CARGO_HAULER: 'Schwerfrachter',
    ESCAPE_POD: 'Rettungskapsel',
    LIGHT_FREIGHTER: 'Leichtfrachter',
    DEFENDER: 'Geleitschiff',
    FAST_COURIER: 'Schnellkurier',
    COLONY_SHIP: 'Kolonieschiff',
    CARRIER: 'Trägerschiff',
  },
  titles: {
    'Security Officer': 'Sicherheitsdienst',
    Guard: 'Wache',
    'Security Chief': 'Sicherheitsleitung',
    'Station Inspector': 'Stationsinspektion',
    'Docking Authority': 'Hafenamt',
    'Customs Officer': 'Zollaufsicht',
  },
  traits: {
    'Strict Rule-Follower': {
      trait: 'Wandelndes Regelwerk',
      description: 'Liest jede Zeile des Formulars zweimal und erwartet von dir dasselbe.',
    },
    'Friendly Veteran': {
      trait: 'Freundliches Urgestein',
      description: 'Dreißig Jahre am Dock, eine warme Kanne und eine Schwäche für gute Geschichten.',
    },
    'Paranoid Newbie': {
      trait: 'Paranoider Neuling',
      description: 'Zweite Woche im Dienst, erste Woche nach der Warnung vor Hochstaplern.',
    },
    'Tired Night-Shifter': {
      trait: 'Müde Nachtschicht',
      description: 'Seit elf Stunden im Dienst, gähnt und hofft, dass jemand anders für dich zuständig ist.',
    },
    'Shrewd Investigator': {
      trait: 'Gewiefte Spürnase',
      description: 'Lächelt, sagt wenig und weiß noch genau, was du vorhin gesagt hast.',
    },
    'Cynical Bureaucrat': {
      trait: 'Zynische Amtsperson',
      description: 'Hat schon tausend Lügen abgestempelt und greift gerade wieder zum Stempel.',
    },
  },
  openings: {
    'Strict Rule-Follower':
      'Du tauchst aus dem Kälteschlaf auf, den Kopf voller Nebel, und weißt nicht, wer deine Entlassung unterschrieben hat. Es ist das Jahr 2102, auf dem Schild steht „Orbitalwerft Kallisto“, und die gelbe Linie am Boden ist laut Aufschrift nicht zu übertreten. Eine orangefarbene Katze übertritt sie. Dahinter stehen Schiffe auf nummerierten Stellplätzen, jedes genau in der Mitte seines Quadrats. Jemand in Uniform kommt auf dich zu, das Formular schon aufgeschlagen; auf der Dienstmarke steht {title} {name}. „Guten Morgen. Dieser Bereich ist gesperrt, und du befindest dich darin. Entweder ist eines dieser Schiffe auf dich zugelassen, oder du bist ein Fehler, und Fehler berichtige ich. Welches ist deines?“',
    'Friendly Veteran':
      'Vom Kälteschlaf bleiben dir Watte im Kopf und Zweifel in den Knien. Gleich hinter deinem Namen hört die Erinnerung einfach auf. Es ist 2102, Kallisto hängt vor dem Fenster der Werft wie eine abgegriffene Münze, und auf den Stellplätzen wartet eine Handvoll Schiffe. Eine orangefarbene Katze schlendert vorbei, als gehörten sie alle ihr. Auf einer Kiste sitzt jemand und gießt etwas Heißes aus einer verbeulten Kanne; auf dem verblichenen Namensschild steht {title} {name}. „Morgen, Schlafmütze. Nur keine Eile, fremd wacht hier jeder auf. Aber ohne Schiff ist man bloß Gepäck, also erzähl mal: Welche von den Schönheiten da drüben ist deine?“',
    'Paranoid Newbie':
      'Eine Taschenlampe leuchtet dir ins Gesicht und findet dahinter nicht viel: Der Kälteschlaf hat dir die Stiefel gelassen und kaum eine Erinnerung. Das hier ist eine Werft bei Kallisto, der Kalender an der Wand besteht auf 2102, und auf den Stellplätzen stehen Schiffe mit offenen Luken. Eine orangefarbene Katze spaziert vorbei und soll ihren Ausweis zeigen. Sie verweigert die Aussage. Der Lichtkegel springt zurück zu dir; dahinter zittert eine nagelneue Dienstmarke: {title} {name}. „Du da! Keine Bewegung! Oder doch, aber langsam. Hochstapler kommen übers Kryodeck, haben sie gesagt. Also, welches von den Schiffen ist deins? Ich merke, wenn du lügst. Wahrscheinlich.“',
    'Tired Night-Shifter':
      'Die Kryokammer gibt dich kurz vor Tagesanbruch frei, oder vor dem, was eine Werft bei Kallisto im Jahr 2102 dafür hält. Dein Gedächtnis schläft noch. Auf den Stellplätzen knacken ein paar Schiffe beim Abkühlen; auf dem einzigen warmen Rohr streckt sich eine orangefarbene Katze, überlegt es sich anders und trollt sich. Auf dem Schreibtisch steht ein Kaffee, der seit Stunden kalt ist, und dahinter hebt sich langsam ein Kopf: {title} {name}, sagt das Schild. „Oh. Besuch. Elf Stunden lang nichts, und jetzt du. Machen wir’s kurz. Da drüben stehen die Schiffe. Welches ist deins?“',
    'Shrewd Investigator':
      'Du wachst auf und suchst nach deinem Namen; er kommt langsam, wie alles nach dem Kälteschlaf. Eine Werft, entscheidest du. Dem Licht nach bei Kallisto. Der Uhr nach 2102. Auf den Stellplätzen stehen Schiffe, still und teuer. Eine orangefarbene Katze streift zwischen ihnen umher und bleibt bei keinem stehen, was dir nicht weiterhilft. An einer Strebe lehnt jemand, wohl schon eine ganze Weile, und sieht dir beim Umsehen zu. Die Dienstmarke sagt {title} {name}, das Lächeln sagt noch weniger. „Du hast dir jedes Schiff da draußen angesehen, bevor du mich angesehen hast. Eines davon etwas länger. Nur zu. Welches ist deines?“',
    'Cynical Bureaucrat':
      'Der Kälteschlaf endet mit einem Summton und einer Quittung. Was davor war, verschwimmt; auf der Quittung steht: 2102, Werft bei Kallisto, eine Person, schlafend, Inhalt ungeprüft. Hinter einer Reihe von Schaltern, von denen einer geöffnet hat, stehen Schiffe auf den Stellplätzen. Eine orangefarbene Katze spaziert über den Tresen und vier Akten hinweg und ist hier die Einzige ohne Nummer. {title} {name}, steht an der Scheibe, und dahinter greift eine Hand zum Stempel, ohne dass jemand aufblickt. „Lass mich raten. Du hast lange geschlafen, weißt kaum noch etwas, und eines von diesen Schiffen gehört zufällig dir. Wie immer. Na los, überrasch mich: welches?“',
  },
  questions: {
    identity_verification: {
      any: [
        'Wer hat deinen Pilotenschein unterschrieben, und wie hast du das hinbekommen?',
        'Welche Behörde hat dir die Flugerlaubnis erteilt, und was musstest du ihr dafür versprechen?',
        'Wenn ich dich im Pilotenregister nachschlage: Was steht da unter „Bemerkungen“?',
      ],
      ships: {
        CARGO_HAULER: [
          'Für einen Schwerfrachter braucht man den großen Schein. Wo hast du deinen gemacht, und wie knapp war es?',
          'Wer hat dich für Schwerfrachter eingetragen, und was war deine erste Ladung?',
          'So einen Laderaum vertraut man nicht jedem an. Wer hat für dich gebürgt?',
        ],
        SCOUT_SHIP: [
          'Aufklärer fliegen mit Vermessungsgenehmigung. Wer hat deine ausgestellt, und für welchen Winkel im Nirgendwo?',
          'Welches Rufzeichen steht in deinem Pilotenschein, und wie bist du dazu gekommen?',
          'Wer einen Aufklärer anmeldet, muss angeben, wonach er sucht. Was hast du hingeschrieben?',
        ],
      },
    },
    arrival_details: {
      any: [
        'Wann hast du angedockt, und was weißt du noch vom Anflug?',
        'Wer hat dir die Andockfreigabe erteilt, und in welchem Ton?',
        'Auf welchem Weg bist du hereingekommen, und was wäre dabei fast schiefgegangen?',
      ],
      ships: {
        CARGO_HAULER: [
          'Wann hast du den Schwerfrachter hereingebracht, und was hattest du geladen?',
          'Einen Schwerfrachter anzudocken ist, als wollte man eine Lagerhalle einparken. Wer hat dich eingewiesen, und wie lief es?',
          'Wer hat beim Andocken deine Ladung quittiert, und wo ist sie jetzt?',
        ],
        DEFENDER: [
          'Bewaffnete Schiffe haben sich anzumelden. Wer hat deinen Anflug freigegeben, und wohin haben deine Geschütze dabei gezeigt?',
          'Ein Geleitschiff im Anflug macht die Leute nervös. Womit hast du den Tower beruhigt?',
          'Wann hast du angedockt, und wen oder was hast du auf dem Weg hierher beschützt?',
        ],
      },
    },
    ship_knowledge: {
      any: [
        'Wie weit springst du mit deinem Schiff höchstens auf einmal, und warum keinen Meter weiter?',
        'Seit wann ist dein Schiff zugelassen, und wer hat es vor dir geflogen?',
        'In welchem Register steht dein Schiff, und warum ausgerechnet in dem?',
      ],
      ships: {
        SCOUT_SHIP: [
          'Was war der weiteste Sprung, den du je aus diesem Aufklärer herausgeholt hast, und was hat er dich gekostet?',
          'Jeder Aufklärer hat einen Sensor, der lügt. Welcher ist es bei deinem?',
          'Wie alt ist die Zulassung, und was hat dieser Aufklärer als Allererstes für dich gefunden?',
        ],
        CARGO_HAULER: [
          'Wie weit springt dein Schwerfrachter mit vollem Laderaum, und was machst du, wenn das nicht reicht?',
          'Wie alt sind die Papiere, und was ist das älteste Teil an Bord, das noch funktioniert?',
          'In welchem Register steht deine Tonnage, und wie großzügig hat man dort gerundet?',
        ],
      },
    },
    situational_awareness: {
      any: [
        'Dieser Bereich ist gesperrt. Was hast du hier verloren?',
        'Wer hat dir erlaubt, hier durchzugehen, und wozu?',
        'Nach welcher der heutigen Dockvorschriften bist du hier unterwegs? Eigene Worte genügen.',
      ],
      ships: {
        ESCAPE_POD: [
          'Rettungskapseln nimmt, wer schnell wegmuss. Wovon musst du weg?',
          'Wegen einer Rettungskapsel treibt sich niemand im Sperrbereich herum. Warum du?',
          'Von einem Notfall ist mir nichts bekannt. Nach welcher Vorschrift steigst du da in eine Kapsel?',
        ],
        FAST_COURIER: [
          'Kuriere haben eine Transitgenehmigung und keine Zeit. Wer hat dir die eine gegeben und die andere genommen?',
          'Was ist so eilig, dass ein Kurier dafür im Sperrbereich wartet?',
          'Unter welche Vorschrift fällt das, was du an Bord hast, und wer wartet darauf?',
        ],
      },
    },
  },
  leads: {
    doubting: {
      'Strict Rule-Follower': 'Diese Antwort passt nicht in das vorgesehene Feld.',
      'Friendly Veteran': 'Ha, die Geschichte hab ich früher selbst erzählt.',
      'Paranoid Newbie': 'Vor genau solchen Antworten haben sie uns gewarnt, auf Folie neun.',
      'Tired Night-Shifter': 'Hm. Das würde ich ja aufschreiben, aber dann müsste ich es auch glauben.',
      'Shrewd Investigator': 'Interessant. Da hast du kurz Luft geholt.',
      'Cynical Bureaucrat': 'Herrlich. Davon hefte ich bis zum Mittag drei Stück ab.',
    },
    sharp: {
      'Strict Rule-Follower': 'Für Charme hat das Formular keine Zeile, also bitte präzise.',
      'Friendly Veteran': 'Ich mag dich ja, also tu uns beiden den Gefallen und lass die Verzierungen weg.',
      'Paranoid Newbie': 'Ich hab die Hand am Alarm, nur dass du’s weißt!',
      'Tired Night-Shifter':
        'In einer Stunde hab ich Feierabend, und davor stehst nur noch du. Eine klare Antwort, bitte.',
      'Shrewd Investigator': 'Das schreibe ich nicht auf, das merke ich mir. Denk also erst nach.',
      'Cynical Bureaucrat': 'Auf diesem Stempel steht „abgelehnt“. Gib mir einen Grund, den anderen zu suchen.',
    },
  },
  closings: {
    success: {
      'Strict Rule-Follower':
        'Alle Felder sind ausgefüllt, und das wundert niemanden mehr als mich. Hiermit freigegeben: {ship}, dazu {credits} Credits, wie vorgeschrieben.',
      'Friendly Veteran':
        'Das lass ich gelten, und ich hab schon alles gehört. {ship} und {credits} Credits, alles deins, und komm mit einer Geschichte wieder, die ich noch nicht kenne.',
      'Paranoid Newbie':
        'Bestanden! Also, natürlich hast du bestanden. {ship}, {credits} Credits, alles deins, und bitte unterschreib, bevor ich drüber nachdenke.',
      'Tired Night-Shifter':
        'Na schön. {ship}, {credits} Credits, hier unterschreiben, und ich kann guten Gewissens sagen, dass ich nichts gesehen hab: Ich hatte die Augen zu.',
      'Shrewd Investigator':
        'Es hält, und ich habe daran gezogen. Das Schiff ist deins: {ship}, dazu {credits} Credits. Die Einzelheiten behalte ich.',
      'Cynical Bureaucrat':
        'Ich glaube dir kein Wort, aber die Worte vertragen sich untereinander, und mehr verlangt das Formular nicht. {ship}, {credits} Credits, gestempelt.',
    },
    convinced: {
      'Strict Rule-Follower':
        'Keine weiteren Fragen, dabei habe ich noch nie eine Seite übersprungen. Mit sofortiger Wirkung deins: {ship}, dazu {credits} Credits.',
      'Friendly Veteran':
        'Schon gut, schon gut, ich hör doch, wenn jemand fliegen kann. {ship}, {credits} Credits, und ab mit dir, aber tritt nicht auf die Katze.',
      'Paranoid Newbie':
        'So was kann sich doch keiner ausdenken! Hier, {ship}, {credits} Credits, und falls jemand fragt: Ich hab’s sofort gewusst.',
      'Tired Night-Shifter':
        'Geglaubt hab ich dir schon vor der letzten Frage, und ich würde mich gern hinsetzen. {ship}, {credits} Credits, gute Nacht.',
      'Shrewd Investigator':
        'Zwei Fallen hatte ich noch aufgestellt, und du bist um beide herumspaziert, ohne sie zu sehen. Nimm, was dein ist: {ship}, dazu {credits} Credits.',
      'Cynical Bureaucrat':
        'Zweimal in neunzehn Jahren habe ich diesen Stempel aus freien Stücken weggelegt; das hier ist das dritte Mal. {ship}, {credits} Credits, und geh, bevor es nachlässt.',
    },
    pod: {
      'Strict Rule-Follower':
        '{ship}: Dafür sind keine Fragen vorgesehen, nur eine Unterschrift, Formular eins, Seite eins. Und eine zweite für {credits} Credits.',
      'Friendly Veteran':
        '{ship}? Bescheidene Leute sind selten auf diesem Dock. Da, {credits} Credits dazu, und bevor du fliegst, isst du was Warmes.',
      'Paranoid Newbie':
        '{ship}, sonst nichts, und kein Trick dabei? Dann bitte, hier sind noch {credits} Credits, und ich kann wieder atmen.',
      'Tired Night-Shifter':
        '{ship}. Du bist ein Engel, das ist unser kürzestes Formular, und {credits} Credits hängen auch noch dran.',
      'Shrewd Investigator':
        'Die meisten greifen nach mehr. Gut, {ship} also, dazu {credits} Credits, und jetzt machst du mich wirklich neugierig.',
      'Cynical Bureaucrat':
        '{ship}, und niemand hat mich dafür angelogen; wie man da verfährt, muss ich erst nachschlagen. Hier sind schon einmal {credits} Credits.',
    },
    failure: {
      'Strict Rule-Follower':
        'Anspruch abgelehnt, Paragraf zwölf. Derselbe Paragraf gewährt dir die Rettungskapsel und {credits} Credits; von mir ist er nicht.',
      'Friendly Veteran':
        'Netter Versuch, und das mein ich so. Das Schiff bleibt hier, aber die Rettungskapsel fliegt auch, und {credits} Credits reichen für den Anfang.',
      'Paranoid Newbie':
        'Nein! Das hab ich geübt. Du kriegst die Rettungskapsel und {credits} Credits, und ich lass dich nicht aus den Augen, bis du weg bist.',
      'Tired Night-Shifter':
        'Schöne Geschichte, falsche Schicht. Du kriegst die Rettungskapsel und {credits} Credits, ich krieg den Papierkram.',
      'Shrewd Investigator':
        'Die Geschichte war gut, bis du angefangen hast, ihr nachzuhelfen. Die Rettungskapsel und {credits} Credits: mehr, als du mitgebracht hast.',
      'Cynical Bureaucrat':
        'Abgelehnt, in dreifacher Ausfertigung. Die Rettungskapsel und {credits} Credits, mehr Trost gibt der Haushalt dieser Dienststelle nicht her.',
    },
    caught: {
      'Strict Rule-Follower':
        'Du hast zwei Angaben gemacht, die einander ausschließen, und ich habe beide schriftlich. Die Rettungskapsel, {credits} Credits und ein Vermerk in deiner Akte.',
      'Friendly Veteran':
        'Wer anständig lügt, bleibt bei einer Geschichte, und du hast gleich drei mitgebracht. Nimm die Rettungskapsel und {credits} Credits, und üb noch ein bisschen.',
      'Paranoid Newbie':
        'Vorhin hast du was anderes gesagt, ich hab’s hier stehen! Du kriegst die Rettungskapsel und {credits} Credits, und ich krieg meinen ersten Vorfallbericht.',
      'Tired Night-Shifter':
        'Das ist sogar mir aufgefallen, und ich schlafe halb. Die Rettungskapsel, {credits} Credits, und widersprich dir bitte woanders.',
      'Shrewd Investigator':
        'Erst das eine, dann das andere, und beides mit demselben Lächeln. Die Rettungskapsel und {credits} Credits; der Rest kommt in mein Notizbuch.',
      'Cynical Bureaucrat':
        'Üblicherweise widerspricht man dem Bescheid und nicht sich selbst. Die Rettungskapsel, {credits} Credits, nächster Fall.',
    },
    high_suspicion: {
      'Strict Rule-Follower':
        'Ich beende die Befragung nach Artikel zwei: begründeter Zweifel, reichlich vorhanden. Du verlässt uns in der Rettungskapsel, mit {credits} Credits.',
      'Friendly Veteran':
        'Lass gut sein, sonst redest du dich noch in eine Zelle. Nimm die Rettungskapsel und {credits} Credits, und ich vergess den Rest.',
      'Paranoid Newbie':
        'Kein Wort mehr, ich hab den Knopf gedrückt! Die Rettungskapsel, {credits} Credits, und die Hände dahin, wo ich sie sehen kann!',
      'Tired Night-Shifter':
        'Schluss. Noch ein Satz, und ich muss einen Bericht schreiben. Die Rettungskapsel, {credits} Credits, und tschüss.',
      'Shrewd Investigator':
        'Keine Fragen mehr; du hast schon die beantwortet, die ich nicht gestellt habe. Die Rettungskapsel und {credits} Credits, fürs Erste.',
      'Cynical Bureaucrat':
        'Das genügt, die Akte ist voll. Die Rettungskapsel, {credits} Credits, und erspar uns beiden den Widerspruch.',
    },
  },
} as const satisfies Texts;
