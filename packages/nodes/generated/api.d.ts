/** Builders for the node classes of api. */
import type { Bool, Choice, FileName, Float, Int, Link, Node, NodeOptions, Text, Unchecked } from '@comfyloom/workflow/types';

export type ByteDance2FirstLastFrameNodeRatio = '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9' | 'adaptive';
export type ByteDanceFirstLastFrameNodeAspectRatio = 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9';
export type ByteDanceImageNodeSizePreset = '1024x1024 (1:1)' | '864x1152 (3:4)' | '1152x864 (4:3)' | '1280x720 (16:9)' | '720x1280 (9:16)' | '832x1248 (2:3)' | '1248x832 (3:2)' | '1512x648 (21:9)' | '2048x2048 (1:1)' | 'Custom';
export type PresetVoice = 'Vivi (Female, multilingual)' | 'Mindy (Female, multilingual)' | 'Stokie (Female, English)' | 'Dacey (Female, English)' | 'Tim (Male, English)' | 'Kian (Male, multilingual)' | 'Cedric (Male, multilingual)' | 'Sophie (Female, multilingual)' | 'Jean (Female, multilingual)' | 'Magnus (Male, multilingual)' | 'Mabel (Female, multilingual)' | 'Nadia (Female, multilingual)' | 'Opal (Female, multilingual)' | 'Pearl (Female, multilingual)' | 'Quentin (Male, multilingual)' | 'Vienna (Female, multilingual)' | 'Alina (Female, multilingual)' | 'Corinne (Female, multilingual)' | 'Esther (Female, multilingual)' | 'Freya (Female, multilingual)' | 'Gigi (Female, multilingual)' | 'Holly (Female, multilingual)' | 'Lyla (Female, multilingual)' | 'Daisy (Female, multilingual)' | 'Tracy (Female, multilingual)' | 'Jess (Male, multilingual)' | 'Pinky (Female, multilingual)' | 'Sweety (Female, multilingual)' | 'Sandy (Female, multilingual)' | 'Sven (Male, German)' | 'Minimi (Female, Japanese)' | 'Usseau (Male, French)' | 'Felipe (Male, Spanish)' | 'Han (Male, Indonesian)' | 'Martins (Male, Portuguese)' | 'Enzo (Male, Italian)' | 'Shane (Male, Korean)' | 'Felix (Male, Chinese)' | 'Celeste (Female, Chinese)' | 'Monkey King (Male, Chinese)';
export type ByteDanceSeedreamNodeSizePreset = '2048x2048 (1:1)' | '2304x1728 (4:3)' | '1728x2304 (3:4)' | '2560x1440 (16:9)' | '1440x2560 (9:16)' | '2496x1664 (3:2)' | '1664x2496 (2:3)' | '3024x1296 (21:9)' | '3072x3072 (1:1)' | '4096x4096 (1:1)' | 'Custom';
export type ByteDanceSeedreamNodeV2SizePreset = '(1K) 1024x1024 (1:1)' | '(1K) 864x1152 (3:4)' | '(1K) 1152x864 (4:3)' | '(1K) 1312x736 (16:9)' | '(1K) 736x1312 (9:16)' | '(1K) 832x1248 (2:3)' | '(1K) 1248x832 (3:2)' | '(1K) 1568x672 (21:9)' | '(2K) 2048x2048 (1:1)' | '(2K) 1728x2304 (3:4)' | '(2K) 2304x1728 (4:3)' | '(2K) 1664x2496 (2:3)' | '(2K) 2496x1664 (3:2)' | 'Custom';
export type ByteDanceSeedreamNodeV2SizePreset_qasg1f = '(2K) 2048x2048 (1:1)' | '(2K) 1728x2304 (3:4)' | '(2K) 2304x1728 (4:3)' | '(2K) 2848x1600 (16:9)' | '(2K) 1600x2848 (9:16)' | '(2K) 1664x2496 (2:3)' | '(2K) 2496x1664 (3:2)' | '(2K) 3136x1344 (21:9)' | '(3K) 3072x3072 (1:1)' | '(3K) 2592x3456 (3:4)' | '(3K) 3456x2592 (4:3)' | '(3K) 4096x2304 (16:9)' | '(3K) 2304x4096 (9:16)' | '(3K) 2496x3744 (2:3)' | '(3K) 3744x2496 (3:2)' | '(3K) 4704x2016 (21:9)' | '(4K) 4096x4096 (1:1)' | '(4K) 3520x4704 (3:4)' | '(4K) 4704x3520 (4:3)' | '(4K) 5504x3040 (16:9)' | '(4K) 3040x5504 (9:16)' | '(4K) 3328x4992 (2:3)' | '(4K) 4992x3328 (3:2)' | '(4K) 6240x2656 (21:9)' | 'Custom';
export type ByteDanceSeedreamNodeV2SizePreset_fhearn = '(2K) 2048x2048 (1:1)' | '(2K) 1728x2304 (3:4)' | '(2K) 2304x1728 (4:3)' | '(2K) 2848x1600 (16:9)' | '(2K) 1600x2848 (9:16)' | '(2K) 1664x2496 (2:3)' | '(2K) 2496x1664 (3:2)' | '(2K) 3136x1344 (21:9)' | '(4K) 4096x4096 (1:1)' | '(4K) 3520x4704 (3:4)' | '(4K) 4704x3520 (4:3)' | '(4K) 5504x3040 (16:9)' | '(4K) 3040x5504 (9:16)' | '(4K) 3328x4992 (2:3)' | '(4K) 4992x3328 (3:2)' | '(4K) 6240x2656 (21:9)' | 'Custom';
export type ByteDanceSeedreamNodeV2SizePreset_1wws72g = '(1K) 1024x1024 (1:1)' | '(1K) 864x1152 (3:4)' | '(1K) 1152x864 (4:3)' | '(1K) 1312x736 (16:9)' | '(1K) 736x1312 (9:16)' | '(1K) 832x1248 (2:3)' | '(1K) 1248x832 (3:2)' | '(1K) 1568x672 (21:9)' | '(2K) 2048x2048 (1:1)' | '(2K) 1728x2304 (3:4)' | '(2K) 2304x1728 (4:3)' | '(2K) 2848x1600 (16:9)' | '(2K) 1600x2848 (9:16)' | '(2K) 1664x2496 (2:3)' | '(2K) 2496x1664 (3:2)' | '(2K) 3136x1344 (21:9)' | '(4K) 4096x4096 (1:1)' | '(4K) 3520x4704 (3:4)' | '(4K) 4704x3520 (4:3)' | '(4K) 5504x3040 (16:9)' | '(4K) 3040x5504 (9:16)' | '(4K) 3328x4992 (2:3)' | '(4K) 4992x3328 (3:2)' | '(4K) 6240x2656 (21:9)' | 'Custom';
export type ElevenLabsVoiceSelectorVoice = 'Roger (male, american)' | 'Sarah (female, american)' | 'Laura (female, american)' | 'Charlie (male, australian)' | 'George (male, british)' | 'Callum (male, american)' | 'River (neutral, american)' | 'Harry (male, american)' | 'Liam (male, american)' | 'Alice (female, british)' | 'Matilda (female, american)' | 'Will (male, american)' | 'Jessica (female, american)' | 'Eric (male, american)' | 'Bella (female, american)' | 'Chris (male, american)' | 'Brian (male, american)' | 'Daniel (male, british)' | 'Lily (female, british)' | 'Adam (male, american)' | 'Bill (male, american)';
export type Flux3ImageToVideoNodeAspectRatio = 'auto' | '21:9' | '2:1' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16';
export type Flux3ImageToVideoNodeDuration = 'auto' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20';
export type GeminiImage2NodeAspectRatio = 'auto' | '1:1' | '2:3' | '3:2' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | '21:9';
export type GeminiNanoBanana2V2AspectRatio = 'auto' | '1:1' | '2:3' | '3:2' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | '21:9' | '1:4' | '4:1' | '8:1' | '1:8';
export type GrokImageEditNodeAspectRatio = 'auto' | '1:1' | '2:3' | '3:2' | '3:4' | '4:3' | '9:16' | '16:9' | '9:19.5' | '19.5:9' | '9:20' | '20:9' | '1:2' | '2:1';
export type Voice_1 = 'none' | 'ara' | 'eve' | 'leo' | 'rex' | 'sal' | 'carina' | 'zagan' | 'helix' | 'orion' | 'luna' | 'iris' | 'altair' | 'zenith' | 'perseus' | 'helios' | 'lux' | 'kepler' | 'rigel' | 'cosmo' | 'celeste' | 'ursa' | 'sirius' | 'lumen' | 'castor' | 'naksh' | 'atlas';
export type Voice_2 = 'none' | 'ara' | 'eve' | 'leo' | 'rex' | 'sal' | 'carina' | 'zagan' | 'helix' | 'orion' | 'luna' | 'iris' | 'altair' | 'zenith' | 'perseus' | 'helios' | 'lux' | 'kepler' | 'rigel' | 'cosmo' | 'celeste' | 'ursa' | 'sirius' | 'lumen' | 'castor' | 'naksh' | 'atlas';
export type Voice_3 = 'none' | 'ara' | 'eve' | 'leo' | 'rex' | 'sal' | 'carina' | 'zagan' | 'helix' | 'orion' | 'luna' | 'iris' | 'altair' | 'zenith' | 'perseus' | 'helios' | 'lux' | 'kepler' | 'rigel' | 'cosmo' | 'celeste' | 'ursa' | 'sirius' | 'lumen' | 'castor' | 'naksh' | 'atlas';
export type HappyHorseReferenceVideoApiRatio = '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '21:9' | '9:21' | '5:4' | '4:5';
export type HeyGenAvatarVideoNodeAvatar = 'Annie Lounge Standing Side' | 'Yara Modern Lecture Hall' | 'Brandon Business Sitting Front' | 'Caroline Business Sitting Side' | 'Ursula Lawyer Angle 4' | 'Sofia Corporate Presenter 01 Angle 3' | 'Seoyeon Health Nutrition Coach Angle 3' | 'Sanne Fitness Coach Angle 4' | 'Sander' | 'Rupert Personal Development Coach Angle 4' | 'Olivier Professor Angle 2' | 'Obi Health Nutrition Coach Angle 5' | 'Matilda Modern Office Setting' | 'Mateo Traditional Law Office' | 'Marlon Inviting Armchair Setting' | 'Margaret Professor Angle 1' | 'Marek Therapy Coach Angle 3' | 'Maeve Warm, Professional Setting' | 'Lorenzo Professor Angle 5' | 'Luca' | 'Bruce' | 'Nico' | 'Lisa' | 'Sophie' | 'Aiko' | 'Rebecca (portrait)' | 'Daphne in Grey blazer (portrait)' | 'Bryce in Black t-shirt' | 'Diora in White shirt' | 'Freja in White blazer' | 'Albert in Blue blazer' | 'Emery in Red blazer' | 'Minho in Blue shirt' | 'Aditya in Brown blazer' | 'Nadim in Blue blazer' | 'Iker in Black blazer' | 'Nour in Black blazer' | 'Saskia in Blue blazer' | 'Lucien in Blue blazer' | 'Esmond in Blue suit' | 'Jinwoo in Blue suit' | 'Annelore in Red sweater (portrait)' | 'Bastien in Blue shirt' | 'Zosia in Khaki blazer' | 'Tahlia in Dark blue suit';
export type HeyGenAvatarVideoNodeAvatar_9iydii = 'Annie Lounge Standing Side' | 'Yara Modern Lecture Hall' | 'Brandon Business Sitting Front' | 'Caroline Business Sitting Side' | 'Ursula Lawyer Angle 4' | 'Sofia Corporate Presenter 01 Angle 3' | 'Seoyeon Health Nutrition Coach Angle 3' | 'Sanne Fitness Coach Angle 4' | 'Sander' | 'Rupert Personal Development Coach Angle 4' | 'Olivier Professor Angle 2' | 'Obi Health Nutrition Coach Angle 5' | 'Matilda Modern Office Setting' | 'Mateo Traditional Law Office' | 'Marlon Inviting Armchair Setting' | 'Margaret Professor Angle 1' | 'Marek Therapy Coach Angle 3' | 'Maeve Warm, Professional Setting' | 'Lorenzo Professor Angle 5';
export type HeyGenAvatarVideoNodeVoice = '(avatar\'s default voice)' | 'Cassidy (English, female)' | 'Hope (English, female)' | 'Archer (English, male)' | 'Brittney (English, female)' | 'Mark (English, male)' | 'Andrew (English, male)' | 'Spuds Oxley (English, male)' | 'Patrick (English, male)' | 'David Castlemore (English, male)' | 'Michael C (English, male)' | 'Adam Stone (English, male)' | 'Alex (English, male)' | 'Monika Sogam (English, female)' | 'Jessica Anne Bogart (English, female)' | 'John Doe (English, male)' | 'Ivy (English, female)' | 'Chill Brian (English, male)' | 'Allison (English, female)' | 'Mia Starset (Norwegian, female)' | 'William Shanks (Spanish, male)' | 'Zain (English, female)' | 'Jora Slobod (Romanian, male)' | 'Narrator Mateo - Excited 🤩 (Spanish, male)' | 'Aria (English, female)' | 'Caryns (English, female)' | 'Klara (English, female)' | 'Son Tran (Vietnamese, male)' | 'Bold Kasia - Excited 🤩 (Polish, female)' | 'Marc Aurèle (French, male)' | 'Shaun (English, male)' | 'Senthil (English, male)' | 'Cody (English, male)' | 'Saffron (English, female)' | 'Blanka - Lifelike (English, female)' | 'Rami (English, male)' | 'Rhodes (English, female)' | 'Michelle - Voice 1 (English, female)' | 'Tuba (, female)' | 'Autumn - UGC 3 (English, female)' | 'Reassuring Rupert (English, male)';
export type HeyGenTalkingPhotoNodeVoice = 'Cassidy (English, female)' | 'Hope (English, female)' | 'Archer (English, male)' | 'Brittney (English, female)' | 'Mark (English, male)' | 'Andrew (English, male)' | 'Spuds Oxley (English, male)' | 'Patrick (English, male)' | 'David Castlemore (English, male)' | 'Michael C (English, male)' | 'Adam Stone (English, male)' | 'Alex (English, male)' | 'Monika Sogam (English, female)' | 'Jessica Anne Bogart (English, female)' | 'John Doe (English, male)' | 'Ivy (English, female)' | 'Chill Brian (English, male)' | 'Allison (English, female)' | 'Mia Starset (Norwegian, female)' | 'William Shanks (Spanish, male)' | 'Zain (English, female)' | 'Jora Slobod (Romanian, male)' | 'Narrator Mateo - Excited 🤩 (Spanish, male)' | 'Aria (English, female)' | 'Caryns (English, female)' | 'Klara (English, female)' | 'Son Tran (Vietnamese, male)' | 'Bold Kasia - Excited 🤩 (Polish, female)' | 'Marc Aurèle (French, male)' | 'Shaun (English, male)' | 'Senthil (English, male)' | 'Cody (English, male)' | 'Saffron (English, female)' | 'Blanka - Lifelike (English, female)' | 'Rami (English, male)' | 'Rhodes (English, female)' | 'Michelle - Voice 1 (English, female)' | 'Tuba (, female)' | 'Autumn - UGC 3 (English, female)' | 'Reassuring Rupert (English, male)';
export type HeyGenTextToSpeechNodeVoice = 'Chill Brian (English, male)' | 'Zain (English, female)' | 'Narrator Mateo - Excited 🤩 (Spanish, male)' | 'Aria (English, female)' | 'Caryns (English, female)' | 'Klara (English, female)' | 'Bold Kasia - Excited 🤩 (Polish, female)' | 'Shaun (English, male)' | 'Senthil (English, male)' | 'Cody (English, male)' | 'Saffron (English, female)' | 'Blanka - Lifelike (English, female)' | 'Rami (English, male)' | 'Rhodes (English, female)' | 'Michelle - Voice 1 (English, female)' | 'Autumn - UGC 3 (English, female)' | 'Reassuring Rupert (English, male)' | 'Rose - UGC -2  (English, female)' | 'Derya - Lifelike - Broadcaster 🎙\ufe0f (English, female)' | 'Dynamic Derek (English, male)' | 'Lotte (English, female)' | 'Thanos - Broadcaster 🎙\ufe0f (English, male)' | 'Marcia (English, female)' | 'Camden (English, male)' | 'Rumi (English, female)' | 'Pippa (English, female)' | 'William Prescott - Broadcaster 🎙\ufe0f (English, male)' | 'Sammy (English, female)' | 'Breezy Bagus (Indonesian, male)' | 'Ben (English, male)' | 'Smooth Dev (English, male)' | 'Daran inside booth (English, male)' | 'Peppy Stella (English, female)' | 'Silas (English, male)' | 'Aditya (English, male)' | 'Christy (English, female)' | 'Elio (English, male)' | 'Luminous Laksh (Hindi, male)' | 'Jeff (English, male)' | 'Tahlia Brooks - Excited 🤩 (English, female)' | 'Riya Mehta (Hindi, female)' | 'Ben Hart (English, male)' | 'Skylar (English, female)' | 'Relaxed Reece (English, male)' | 'Daniel (English, male)' | 'Melani (English, female)' | 'Clover (English, female)' | 'Pedro Lima - Serious 😐 (Portuguese, male)' | 'Ana Carvalho (Portuguese, female)' | 'Confident Connor - Excited 🤩 (English, male)' | 'Vibrant Victor (Spanish, male)' | 'Young Olivier (French, male)' | 'Émile Noir (French, male)' | 'Steadfast Stefan (German, male)' | 'Deep Dieter (German, male)' | 'Serene Marco (Italian, male)' | 'Murmuring Matteo (Italian, male)' | 'Gail in car (Multilingual, female)' | 'Daran outside walking (Multilingual, male)' | 'BOB - Voice 1 (Chinese, unknown)' | 'Hakeem Hassan (Arabic, male)' | 'Rami Idris (Arabic, male)' | 'Bold Kasia - Friendly 😊 (Polish, female)' | 'Tranquil Tulin (Turkish, female)' | 'Dynamic Derya (Turkish, female)' | 'Quiet Dewa (Indonesian, male)' | 'Cuong (Vietnamese, male)';
export type OutputLanguage = 'English' | 'Spanish' | 'Spanish (Spain)' | 'Spanish (Mexico)' | 'French' | 'French (France)' | 'German' | 'German (Germany)' | 'Portuguese' | 'Portuguese (Brazil)' | 'Italian' | 'Italian (Italy)' | 'Japanese' | 'Japanese (Japan)' | 'Korean' | 'Chinese (Mandarin, Simplified)' | 'Arabic' | 'Hindi' | 'Hindi (India)' | 'Russian' | 'Russian (Russia)' | 'Dutch' | 'Polish' | 'Turkish' | 'Indonesian' | 'Vietnamese' | 'Ukrainian' | 'Afrikaans (South Africa)' | 'Albanian (Albania)' | 'Amharic (Ethiopia)' | 'Arabic (Algeria)' | 'Arabic (Bahrain)' | 'Arabic (Egypt)' | 'Arabic (Iraq)' | 'Arabic (Jordan)' | 'Arabic (Kuwait)' | 'Arabic (Lebanon)' | 'Arabic (Libya)' | 'Arabic (Morocco)' | 'Arabic (Oman)' | 'Arabic (Qatar)' | 'Arabic (Saudi Arabia)' | 'Arabic (Syria)' | 'Arabic (Tunisia)' | 'Arabic (United Arab Emirates)' | 'Arabic (World)' | 'Arabic (Yemen)' | 'Armenian (Armenia)' | 'Azerbaijani (Latin, Azerbaijan)' | 'Bangla (Bangladesh)' | 'Basque' | 'Belarusian (Belarus)' | 'Bengali (India)' | 'Bosnian (Bosnia and Herzegovina)' | 'Bulgarian' | 'Bulgarian (Bulgaria)' | 'Burmese (Myanmar)' | 'Catalan' | 'Chinese (Cantonese, Traditional)' | 'Chinese (Jilu Mandarin, Simplified)' | 'Chinese (Northeastern Mandarin, Simplified)' | 'Chinese (Southwestern Mandarin, Simplified)' | 'Chinese (Taiwanese Mandarin, Traditional)' | 'Chinese (Wu, Simplified)' | 'Chinese (Zhongyuan Mandarin Henan, Simplified)' | 'Chinese (Zhongyuan Mandarin Shaanxi, Simplified)' | 'Croatian' | 'Croatian (Croatia)' | 'Czech' | 'Czech (Czechia)' | 'Danish' | 'Danish (Denmark)' | 'Dutch (Belgium)' | 'Dutch (Netherlands)' | 'English (Australia)' | 'English (Canada)' | 'English (Hong Kong SAR)' | 'English (India)' | 'English (Ireland)' | 'English (Kenya)' | 'English (New Zealand)' | 'English (Nigeria)' | 'English (Philippines)' | 'English (Singapore)' | 'English (South Africa)' | 'English (Tanzania)' | 'English (UK)' | 'English (United States)' | 'Estonian (Estonia)' | 'Filipino' | 'Filipino (Cebuano)' | 'Filipino (Philippines)' | 'Finnish' | 'Finnish (Finland)' | 'French (Belgium)' | 'French (Canada)' | 'French (Switzerland)' | 'Galician' | 'Georgian (Georgia)' | 'German (Austria)' | 'German (Switzerland)' | 'Greek' | 'Greek (Greece)' | 'Gujarati (India)' | 'Haitian Creole (Haiti)' | 'Hebrew (Israel)' | 'Hungarian (Hungary)' | 'Icelandic (Iceland)' | 'Indonesian (Indonesia)' | 'Irish (Ireland)' | 'Javanese (Latin, Indonesia)' | 'Kannada (India)' | 'Kazakh (Kazakhstan)' | 'Khmer (Cambodia)' | 'Konkani (India)' | 'Korean (Korea)' | 'Lao (Laos)' | 'Latin (Vatican City)' | 'Latvian (Latvia)' | 'Lithuanian (Lithuania)' | 'Luxembourgish (Luxembourg)' | 'Macedonian (North Macedonia)' | 'Maithili (India)' | 'Malagasy (Madagascar)' | 'Malay' | 'Malay (Malaysia)' | 'Malayalam (India)' | 'Maltese (Malta)' | 'Mandarin' | 'Marathi (India)' | 'Mongolian (Mongolia)' | 'Nepali (Nepal)' | 'Norwegian Bokmål (Norway)' | 'Norwegian Nynorsk (Norway)' | 'Odia (India)' | 'Pashto (Afghanistan)' | 'Persian (Iran)' | 'Polish (Poland)' | 'Portuguese (Portugal)' | 'Punjabi (India)' | 'Romanian' | 'Romanian (Romania)' | 'Serbian (Latin, Serbia)' | 'Sindhi (India)' | 'Sinhala (Sri Lanka)' | 'Slovak' | 'Slovak (Slovakia)' | 'Slovenian (Slovenia)' | 'Somali (Somalia)' | 'Spanish (Argentina)' | 'Spanish (Bolivia)' | 'Spanish (Chile)' | 'Spanish (Colombia)' | 'Spanish (Costa Rica)' | 'Spanish (Cuba)' | 'Spanish (Dominican Republic)' | 'Spanish (Ecuador)' | 'Spanish (El Salvador)' | 'Spanish (Equatorial Guinea)' | 'Spanish (Guatemala)' | 'Spanish (Honduras)' | 'Spanish (Latin America)' | 'Spanish (Nicaragua)' | 'Spanish (Panama)' | 'Spanish (Paraguay)' | 'Spanish (Peru)' | 'Spanish (Puerto Rico)' | 'Spanish (United States)' | 'Spanish (Uruguay)' | 'Spanish (Venezuela)' | 'Sundanese (Indonesia)' | 'Swahili (Kenya)' | 'Swahili (Tanzania)' | 'Swedish' | 'Swedish (Sweden)' | 'Tamil' | 'Tamil (India)' | 'Tamil (Malaysia)' | 'Tamil (Singapore)' | 'Tamil (Sri Lanka)' | 'Telugu (India)' | 'Thai (Thailand)' | 'Turkish (Türkiye)' | 'Ukrainian (Ukraine)' | 'Urdu (India)' | 'Urdu (Pakistan)' | 'Uzbek (Latin, Uzbekistan)' | 'Vietnamese (Vietnam)' | 'Welsh (United Kingdom)' | 'Zulu (South Africa)';
export type IdeogramPImageAspectRatio = '1:3' | '3:1' | '1:2' | '2:1' | '9:16' | '16:9' | '10:16' | '16:10' | '2:3' | '3:2' | '3:4' | '4:3' | '4:5' | '5:4' | '1:1';
export type IdeogramV3Resolution = 'Auto' | '512x1536' | '576x1408' | '576x1472' | '576x1536' | '640x1344' | '640x1408' | '640x1472' | '640x1536' | '704x1152' | '704x1216' | '704x1280' | '704x1344' | '704x1408' | '704x1472' | '736x1312' | '768x1088' | '768x1216' | '768x1280' | '768x1344' | '800x1280' | '832x960' | '832x1024' | '832x1088' | '832x1152' | '832x1216' | '832x1248' | '864x1152' | '896x960' | '896x1024' | '896x1088' | '896x1120' | '896x1152' | '960x832' | '960x896' | '960x1024' | '960x1088' | '1024x832' | '1024x896' | '1024x960' | '1024x1024' | '1088x768' | '1088x832' | '1088x896' | '1088x960' | '1120x896' | '1152x704' | '1152x832' | '1152x864' | '1152x896' | '1216x704' | '1216x768' | '1216x832' | '1248x832' | '1280x704' | '1280x768' | '1280x800' | '1312x736' | '1344x640' | '1344x704' | '1344x768' | '1408x576' | '1408x640' | '1408x704' | '1472x576' | '1472x640' | '1472x704' | '1536x512' | '1536x576' | '1536x640';
export type IdeogramV4Resolution = 'Auto' | '2048x2048 (1:1)' | '1440x2880 (1:2)' | '2880x1440 (2:1)' | '1664x2496 (2:3)' | '2496x1664 (3:2)' | '1792x2240 (4:5)' | '2240x1792 (5:4)' | '1440x2560 (9:16)' | '2560x1440 (16:9)' | '1600x2560 (5:8)' | '2560x1600 (8:5)' | '1728x2304 (3:4)' | '2304x1728 (4:3)' | '1296x3168 (9:22)' | '3168x1296 (22:9)' | '1152x2944 (9:23)' | '2944x1152 (23:9)' | '1248x3328 (3:8)' | '3328x1248 (8:3)' | '1280x3072 (5:12)' | '3072x1280 (12:5)';
export type KlingImageGenerationNodeAspectRatio = '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9';
export type KlingLipSyncTextToVideoNodeVoice = 'Melody' | 'Sunny' | 'Sage' | 'Ace' | 'Blossom' | 'Peppy' | 'Dove' | 'Shine' | 'Anchor' | 'Lyric' | 'Tender' | 'Siren' | 'Zippy' | 'Bud' | 'Sprite' | 'Candy' | 'Beacon' | 'Rock' | 'Titan' | 'Grace' | 'Helen' | 'Lore' | 'Crag' | 'Prattle' | 'Hearth' | 'The Reader' | 'Commercial Lady' | '阳光少年' | '懂事小弟' | '运动少年' | '青春少女' | '温柔小妹' | '元气少女' | '阳光男生' | '幽默小哥' | '文艺小哥' | '甜美邻家' | '温柔姐姐' | '职场女青' | '活泼男童' | '俏皮女童' | '稳重老爸' | '温柔妈妈' | '严肃上司' | '优雅贵妇' | '慈祥爷爷' | '唠叨爷爷' | '唠叨奶奶' | '和蔼奶奶' | '东北老铁' | '重庆小伙' | '四川妹子' | '潮汕大叔' | '台湾男生' | '西安掌柜' | '天津姐姐' | '新闻播报男' | '译制片男' | '撒娇女友' | '刀片烟嗓' | '乖巧正太';
export type Mode = 'pro mode / 5s duration / kling-v2-5-turbo' | 'pro mode / 10s duration / kling-v2-5-turbo';
export type Krea2ImageNodeAspectRatio = '1:1' | '4:3' | '3:2' | '16:9' | '2.35:1' | '4:5' | '2:3' | '9:16';
export type LtxApi25ImageToVideoDuration = '2' | '3' | '4' | '5' | '6' | '8' | '10' | '12' | '14' | '16' | '18' | '20';
export type LtxApi25ImageToVideoResolution = '1280x720' | '720x1280' | '1920x1080' | '1080x1920' | '2560x1440' | '1440x2560' | '3840x2160' | '2160x3840';
export type Concept1 = 'None' | 'truck_left' | 'pan_right' | 'pedestal_down' | 'low_angle' | 'pedestal_up' | 'selfie' | 'pan_left' | 'roll_right' | 'zoom_in' | 'over_the_shoulder' | 'orbit_right' | 'orbit_left' | 'static' | 'tiny_planet' | 'high_angle' | 'bolt_cam' | 'dolly_zoom' | 'overhead' | 'zoom_out' | 'handheld' | 'roll_left' | 'pov' | 'aerial_drone' | 'push_in' | 'crane_down' | 'truck_right' | 'tilt_down' | 'elevator_doors' | 'tilt_up' | 'ground_level' | 'pull_out' | 'aerial' | 'crane_up' | 'eye_level';
export type Concept2 = 'None' | 'truck_left' | 'pan_right' | 'pedestal_down' | 'low_angle' | 'pedestal_up' | 'selfie' | 'pan_left' | 'roll_right' | 'zoom_in' | 'over_the_shoulder' | 'orbit_right' | 'orbit_left' | 'static' | 'tiny_planet' | 'high_angle' | 'bolt_cam' | 'dolly_zoom' | 'overhead' | 'zoom_out' | 'handheld' | 'roll_left' | 'pov' | 'aerial_drone' | 'push_in' | 'crane_down' | 'truck_right' | 'tilt_down' | 'elevator_doors' | 'tilt_up' | 'ground_level' | 'pull_out' | 'aerial' | 'crane_up' | 'eye_level';
export type Concept3 = 'None' | 'truck_left' | 'pan_right' | 'pedestal_down' | 'low_angle' | 'pedestal_up' | 'selfie' | 'pan_left' | 'roll_right' | 'zoom_in' | 'over_the_shoulder' | 'orbit_right' | 'orbit_left' | 'static' | 'tiny_planet' | 'high_angle' | 'bolt_cam' | 'dolly_zoom' | 'overhead' | 'zoom_out' | 'handheld' | 'roll_left' | 'pov' | 'aerial_drone' | 'push_in' | 'crane_down' | 'truck_right' | 'tilt_down' | 'elevator_doors' | 'tilt_up' | 'ground_level' | 'pull_out' | 'aerial' | 'crane_up' | 'eye_level';
export type Concept4 = 'None' | 'truck_left' | 'pan_right' | 'pedestal_down' | 'low_angle' | 'pedestal_up' | 'selfie' | 'pan_left' | 'roll_right' | 'zoom_in' | 'over_the_shoulder' | 'orbit_right' | 'orbit_left' | 'static' | 'tiny_planet' | 'high_angle' | 'bolt_cam' | 'dolly_zoom' | 'overhead' | 'zoom_out' | 'handheld' | 'roll_left' | 'pov' | 'aerial_drone' | 'push_in' | 'crane_down' | 'truck_right' | 'tilt_down' | 'elevator_doors' | 'tilt_up' | 'ground_level' | 'pull_out' | 'aerial' | 'crane_up' | 'eye_level';
export type LumaImageNode2AspectRatio = 'auto' | '3:1' | '2:1' | '16:9' | '3:2' | '1:1' | '2:3' | '9:16' | '1:2' | '1:3';
export type Strength = 'auto' | 'adhere_1' | 'adhere_2' | 'adhere_3' | 'flex_1' | 'flex_2' | 'flex_3' | 'reimagine_1' | 'reimagine_2' | 'reimagine_3';
export type TransferLightB = 'automatic' | 'composition' | 'straight' | 'smooth_in' | 'smooth_out' | 'smooth_both' | 'reverse_both' | 'soft_in' | 'soft_out' | 'soft_mid' | 'style_shift' | 'strong_shift';
export type OptimizedFor = 'standard' | 'soft_portraits' | 'hard_portraits' | 'art_n_illustration' | 'videogame_assets' | 'nature_n_landscapes' | 'films_n_photography' | '3d_renders' | 'science_fiction_n_horror';
export type MinimaxHailuo03ContextIRNodeRatio = 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9';
export type Model = 'gpt-5.6-sol' | 'gpt-5.6-terra' | 'gpt-5.6-luna' | 'gpt-5.5-pro' | 'gpt-5.5' | 'gpt-5' | 'gpt-5-mini' | 'gpt-5-nano' | 'gpt-4.1' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | 'o4-mini' | 'o3' | 'o1-pro' | 'o1';
export type OpenAIGPTImage1Size = 'auto' | '1024x1024' | '1024x1536' | '1536x1024' | '2048x2048' | '2048x1152' | '1152x2048' | '3840x2160' | '2160x3840' | 'Custom';
export type RecraftStyleV3DigitalIllustrationSubstyle = 'None' | '2d_art_poster' | '2d_art_poster_2' | 'antiquarian' | 'bold_fantasy' | 'child_book' | 'child_books' | 'cover' | 'crosshatch' | 'digital_engraving' | 'engraving_color' | 'expressionism' | 'freehand_details' | 'grain' | 'grain_20' | 'graphic_intensity' | 'hand_drawn' | 'hand_drawn_outline' | 'handmade_3d' | 'hard_comics' | 'infantile_sketch' | 'long_shadow' | 'modern_folk' | 'multicolor' | 'neon_calm' | 'noir' | 'nostalgic_pastel' | 'outline_details' | 'pastel_gradient' | 'pastel_sketch' | 'pixel_art' | 'plastic' | 'pop_art' | 'pop_renaissance' | 'seamless' | 'street_art' | 'tablet_sketch' | 'urban_glow' | 'urban_sketching' | 'vanilla_dreams' | 'young_adult_book' | 'young_adult_book_2';
export type RecraftStyleV3RealisticImageSubstyle = 'None' | 'b_and_w' | 'enterprise' | 'evening_light' | 'faded_nostalgia' | 'forest_life' | 'hard_flash' | 'hdr' | 'motion_blur' | 'mystic_naturalism' | 'natural_light' | 'natural_tones' | 'organic_calm' | 'real_life_glow' | 'retro_realism' | 'retro_snapshot' | 'studio_portrait' | 'urban_drama' | 'village_realism' | 'warm_folk';
export type RecraftTextToImageNodeSize = '1024x1024' | '1365x1024' | '1024x1365' | '1536x1024' | '1024x1536' | '1820x1024' | '1024x1820' | '1024x2048' | '2048x1024' | '1434x1024' | '1024x1434' | '1024x1280' | '1280x1024' | '1024x1707' | '1707x1024';
export type RecraftTextToVectorNodeSubstyle = 'None' | 'bold_stroke' | 'chemistry' | 'colored_stencil' | 'contour_pop_art' | 'cosmics' | 'cutout' | 'depressive' | 'editorial' | 'emotional_flat' | 'engraving' | 'infographical' | 'line_art' | 'line_circuit' | 'linocut' | 'marker_outline' | 'mosaic' | 'naivector' | 'roundish_flat' | 'seamless' | 'segmented_colors' | 'sharp_contrast' | 'thin' | 'vector_photo' | 'vivid_shapes';
export type RecraftV4TextToImageNodeSize = '1024x1024' | '1536x768' | '768x1536' | '1280x832' | '832x1280' | '1216x896' | '896x1216' | '1152x896' | '896x1152' | '832x1344' | '1280x896' | '896x1280' | '1344x768' | '768x1344';
export type RecraftV4TextToImageNodeSize_13rq9oy = '2048x2048' | '3072x1536' | '1536x3072' | '2560x1664' | '1664x2560' | '2432x1792' | '1792x2432' | '2304x1792' | '1792x2304' | '1664x2688' | '2560x1792' | '1792x2560' | '2688x1536' | '1536x2688';
export type ReveImageEditNodeAspectRatio = 'auto' | '16:9' | '9:16' | '3:2' | '2:3' | '4:3' | '3:4' | '1:1';
export type Rodin3DDetailPolygonCount = '4K-Quad' | '8K-Quad' | '18K-Quad' | '50K-Quad' | '200K-Triangle';
export type Rodin3DGen25ImagePolygonCount = 'Default' | '4K-Quad' | '8K-Quad' | '18K-Quad' | '50K-Quad' | '2K-Triangle' | '20K-Triangle' | '150K-Triangle' | '500K-Triangle' | '1M-Triangle';
export type Tier = 'Gen-2.5-Extreme-Low' | 'Gen-2.5-Low' | 'Gen-2.5-Medium' | 'Gen-2.5-High';
export type TextureMode = 'Default' | 'legacy' | 'extreme-low' | 'low' | 'medium' | 'high';
export type RunwayTextToImageNodeRatio = '1920:1080' | '1080:1920' | '1024:1024' | '1360:768' | '1080:1080' | '1168:880' | '1440:1080' | '1080:1440' | '1808:768' | '2112:912';
export type ModelVersion = 'v3.1-20260211' | 'v3.0-20250812' | 'v2.5-20250123' | 'v2.0-20240919' | 'v1.4-20240625';
export type Style = 'person:person2cartoon' | 'animal:venom' | 'object:clay' | 'object:steampunk' | 'object:christmas' | 'object:barbie' | 'gold' | 'ancient_bronze' | 'None';
export type Animation = 'preset:idle' | 'preset:walk' | 'preset:run' | 'preset:dive' | 'preset:climb' | 'preset:jump' | 'preset:slash' | 'preset:shoot' | 'preset:hurt' | 'preset:fall' | 'preset:turn' | 'preset:quadruped:walk' | 'preset:hexapod:walk' | 'preset:octopod:walk' | 'preset:serpentine:march' | 'preset:aquatic:march';
export type WanReferenceVideoApiSize = '720p: 1:1 (960x960)' | '720p: 16:9 (1280x720)' | '720p: 9:16 (720x1280)' | '720p: 4:3 (1088x832)' | '720p: 3:4 (832x1088)' | '1080p: 1:1 (1440x1440)' | '1080p: 16:9 (1920x1080)' | '1080p: 9:16 (1080x1920)' | '1080p: 4:3 (1632x1248)' | '1080p: 3:4 (1248x1632)';
export type WanTextToVideoApiSize = '480p: 1:1 (624x624)' | '480p: 16:9 (832x480)' | '480p: 9:16 (480x832)' | '720p: 1:1 (960x960)' | '720p: 16:9 (1280x720)' | '720p: 9:16 (720x1280)' | '720p: 4:3 (1088x832)' | '720p: 3:4 (832x1088)' | '1080p: 1:1 (1440x1440)' | '1080p: 16:9 (1920x1080)' | '1080p: 9:16 (1080x1920)' | '1080p: 4:3 (1632x1248)' | '1080p: 3:4 (1248x1632)';

export interface BeebleSwitchXImageEditInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  alpha_mode?:
    | 'auto' | 'fill'
    | { auto: Record<string, never> }
    | { fill: Record<string, never> }
    | {
      select: {
        /** Sent as `alpha_mode.alpha_keyframe`. */
        alpha_keyframe: Link<'MASK'>;
      };
    }
    | {
      custom: {
        /** Sent as `alpha_mode.alpha_mask`. */
        alpha_mask: Link<'MASK'>;
      };
    }
    | Unchecked | undefined;
  /** Default `"1080p"`. */
  max_resolution?: Choice<'1080p' | '720p'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  reference_image?: Link<'IMAGE'> | undefined;
}
export interface BeebleSwitchXImageEditNode extends Node<'BeebleSwitchXImageEdit'> {
  readonly image: Link<'IMAGE'>;
  readonly alpha: Link<'MASK'>;
}
/**
 * Server class `BeebleSwitchXImageEdit`.
 * It calls a paid service over the network.
 */
export declare function beebleSwitchXImageEdit(inputs: BeebleSwitchXImageEditInputs, options?: NodeOptions): BeebleSwitchXImageEditNode;

export interface BeebleSwitchXVideoEditInputs {
  video: Link<'VIDEO'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  alpha_mode?:
    | 'auto' | 'fill'
    | { auto: Record<string, never> }
    | { fill: Record<string, never> }
    | {
      select: {
        /** Sent as `alpha_mode.alpha_keyframe`. */
        alpha_keyframe: Link<'MASK'>;
      };
    }
    | {
      custom: {
        /** Sent as `alpha_mode.alpha_mask`. */
        alpha_mask: Link<'MASK'>;
      };
    }
    | Unchecked | undefined;
  /** Default `"1080p"`. */
  max_resolution?: Choice<'1080p' | '720p'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  reference_image?: Link<'IMAGE'> | undefined;
}
export interface BeebleSwitchXVideoEditNode extends Node<'BeebleSwitchXVideoEdit'> {
  readonly video: Link<'VIDEO'>;
  readonly alpha: Link<'VIDEO'>;
}
/**
 * Server class `BeebleSwitchXVideoEdit`.
 * It calls a paid service over the network.
 */
export declare function beebleSwitchXVideoEdit(inputs: BeebleSwitchXVideoEditInputs, options?: NodeOptions): BeebleSwitchXVideoEditNode;

export interface BriaEraserInputs {
  image: Link<'IMAGE'>;
  mask: Link<'MASK'>;
  mask_type: Choice<'manual' | 'automatic'>;
  moderation?:
    | 'false' | 'true'
    | { false: Record<string, never> }
    | {
      true: {
        /** Default `false`. Sent as `moderation.visual_input_moderation`. */
        visual_input_moderation?: Bool | undefined;
        /** Default `false`. Sent as `moderation.visual_output_moderation`. */
        visual_output_moderation?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface BriaEraserNode extends Node<'BriaEraser'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `BriaEraser`.
 * It calls a paid service over the network.
 */
export declare function briaEraser(inputs: BriaEraserInputs, options?: NodeOptions): BriaEraserNode;

export interface BriaExpandImageInputs {
  image: Link<'IMAGE'>;
  expand_mode?:
    | '1:1' | '2:3' | '3:2' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | 'custom_ratio' | 'manual'
    | { '1:1': Record<string, never> }
    | { '2:3': Record<string, never> }
    | { '3:2': Record<string, never> }
    | { '3:4': Record<string, never> }
    | { '4:3': Record<string, never> }
    | { '4:5': Record<string, never> }
    | { '5:4': Record<string, never> }
    | { '9:16': Record<string, never> }
    | { '16:9': Record<string, never> }
    | {
      custom_ratio: {
        /** 1 to 100; default `21`; pixels. Sent as `expand_mode.ratio_width`. */
        ratio_width?: Int | undefined;
        /** 1 to 100; default `9`; pixels. Sent as `expand_mode.ratio_height`. */
        ratio_height?: Int | undefined;
      };
    }
    | {
      manual: {
        /** 64 to 5000; default `1000`; pixels. Sent as `expand_mode.canvas_width`. */
        canvas_width?: Int | undefined;
        /** 64 to 5000; default `1000`; pixels. Sent as `expand_mode.canvas_height`. */
        canvas_height?: Int | undefined;
        /** 1 to 5000; default `500`; pixels. Sent as `expand_mode.image_width`. */
        image_width?: Int | undefined;
        /** 1 to 5000; default `500`; pixels. Sent as `expand_mode.image_height`. */
        image_height?: Int | undefined;
        /** -5000 to 5000; default `250`; pixels. Sent as `expand_mode.image_x`. */
        image_x?: Int | undefined;
        /** -5000 to 5000; default `250`; pixels. Sent as `expand_mode.image_y`. */
        image_y?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** 1 to 2147483647; default `42`. */
  seed?: Int | undefined;
  moderation?:
    | 'false' | 'true'
    | { false: Record<string, never> }
    | {
      true: {
        /** Default `false`. Sent as `moderation.prompt_content_moderation`. */
        prompt_content_moderation?: Bool | undefined;
        /** Default `false`. Sent as `moderation.visual_input_moderation`. */
        visual_input_moderation?: Bool | undefined;
        /** Default `false`. Sent as `moderation.visual_output_moderation`. */
        visual_output_moderation?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface BriaExpandImageNode extends Node<'BriaExpandImage'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly prompt: Link<'STRING'>;
}
/**
 * Server class `BriaExpandImage`.
 * It calls a paid service over the network.
 */
export declare function briaExpandImage(inputs: BriaExpandImageInputs, options?: NodeOptions): BriaExpandImageNode;

export interface BriaGenFillInputs {
  image: Link<'IMAGE'>;
  mask: Link<'MASK'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** Default `true`. */
  refine_prompt?: Bool | undefined;
  /** 1 to 2147483647; default `42`. */
  seed?: Int | undefined;
  moderation?:
    | 'false' | 'true'
    | { false: Record<string, never> }
    | {
      true: {
        /** Default `false`. Sent as `moderation.prompt_content_moderation`. */
        prompt_content_moderation?: Bool | undefined;
        /** Default `false`. Sent as `moderation.visual_input_moderation`. */
        visual_input_moderation?: Bool | undefined;
        /** Default `false`. Sent as `moderation.visual_output_moderation`. */
        visual_output_moderation?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface BriaGenFillNode extends Node<'BriaGenFill'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `BriaGenFill`, shown as "Bria Generative Fill".
 * It calls a paid service over the network.
 */
export declare function briaGenFill(inputs: BriaGenFillInputs, options?: NodeOptions): BriaGenFillNode;

export interface BriaImageEditNodeInputs {
  model?: Choice<'FIBO'> | undefined;
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** Default `""`. */
  structured_prompt?: Text | undefined;
  /** 1 to 2147483647; default `1`. */
  seed?: Int | undefined;
  /** 3 to 5, steps of 0.01; default `3`. */
  guidance_scale?: Float | undefined;
  /** 20 to 50; default `50`. */
  steps?: Int | undefined;
  moderation?:
    | 'false' | 'true'
    | { false: Record<string, never> }
    | {
      true: {
        /** Default `false`. Sent as `moderation.prompt_content_moderation`. */
        prompt_content_moderation?: Bool | undefined;
        /** Default `false`. Sent as `moderation.visual_input_moderation`. */
        visual_input_moderation?: Bool | undefined;
        /** Default `true`. Sent as `moderation.visual_output_moderation`. */
        visual_output_moderation?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  mask?: Link<'MASK'> | undefined;
}
export interface BriaImageEditNodeNode extends Node<'BriaImageEditNode'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly structured_prompt: Link<'STRING'>;
}
/**
 * Server class `BriaImageEditNode`, shown as "Bria FIBO Image Edit".
 * It calls a paid service over the network.
 */
export declare function briaImageEditNode(inputs: BriaImageEditNodeInputs, options?: NodeOptions): BriaImageEditNodeNode;

export interface BriaIncreaseResolutionInputs {
  image: Link<'IMAGE'>;
  desired_increase: Choice<'2' | '4'>;
  /** Default `false`. */
  auto_downscale?: Bool | undefined;
  moderation?:
    | 'false' | 'true'
    | { false: Record<string, never> }
    | {
      true: {
        /** Default `false`. Sent as `moderation.visual_input_moderation`. */
        visual_input_moderation?: Bool | undefined;
        /** Default `false`. Sent as `moderation.visual_output_moderation`. */
        visual_output_moderation?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface BriaIncreaseResolutionNode extends Node<'BriaIncreaseResolution'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `BriaIncreaseResolution`.
 * It calls a paid service over the network.
 */
export declare function briaIncreaseResolution(inputs: BriaIncreaseResolutionInputs, options?: NodeOptions): BriaIncreaseResolutionNode;

export interface BriaRemoveImageBackgroundInputs {
  image: Link<'IMAGE'>;
  moderation?:
    | 'false' | 'true'
    | { false: Record<string, never> }
    | {
      true: {
        /** Default `false`. Sent as `moderation.visual_input_moderation`. */
        visual_input_moderation?: Bool | undefined;
        /** Default `true`. Sent as `moderation.visual_output_moderation`. */
        visual_output_moderation?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface BriaRemoveImageBackgroundNode extends Node<'BriaRemoveImageBackground'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `BriaRemoveImageBackground`.
 * It calls a paid service over the network.
 */
export declare function briaRemoveImageBackground(inputs: BriaRemoveImageBackgroundInputs, options?: NodeOptions): BriaRemoveImageBackgroundNode;

export interface BriaRemoveVideoBackgroundInputs {
  video: Link<'VIDEO'>;
  background_color: Choice<'Black' | 'White' | 'Gray' | 'Red' | 'Green' | 'Blue' | 'Yellow' | 'Cyan' | 'Magenta' | 'Orange'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface BriaRemoveVideoBackgroundNode extends Node<'BriaRemoveVideoBackground'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `BriaRemoveVideoBackground`.
 * It calls a paid service over the network.
 */
export declare function briaRemoveVideoBackground(inputs: BriaRemoveVideoBackgroundInputs, options?: NodeOptions): BriaRemoveVideoBackgroundNode;

export interface BriaTransparentVideoBackgroundInputs {
  video: Link<'VIDEO'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface BriaTransparentVideoBackgroundNode extends Node<'BriaTransparentVideoBackground'> {
  readonly images: Link<'IMAGE'>;
  readonly mask: Link<'MASK'>;
}
/**
 * Server class `BriaTransparentVideoBackground`, shown as "Bria Remove Video Background (Transparent)".
 * It calls a paid service over the network.
 */
export declare function briaTransparentVideoBackground(inputs: BriaTransparentVideoBackgroundInputs, options?: NodeOptions): BriaTransparentVideoBackgroundNode;

export interface BriaVideoGreenScreenInputs {
  video: Link<'VIDEO'>;
  green_shade: Choice<'broadcast_green' | 'chroma_green' | 'blue_screen'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface BriaVideoGreenScreenNode extends Node<'BriaVideoGreenScreen'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `BriaVideoGreenScreen`.
 * It calls a paid service over the network.
 */
export declare function briaVideoGreenScreen(inputs: BriaVideoGreenScreenInputs, options?: NodeOptions): BriaVideoGreenScreenNode;

export interface BriaVideoReplaceBackgroundInputs {
  video: Link<'VIDEO'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  background_image?: Link<'IMAGE'> | undefined;
  background_video?: Link<'VIDEO'> | undefined;
}
export interface BriaVideoReplaceBackgroundNode extends Node<'BriaVideoReplaceBackground'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `BriaVideoReplaceBackground`.
 * It calls a paid service over the network.
 */
export declare function briaVideoReplaceBackground(inputs: BriaVideoReplaceBackgroundInputs, options?: NodeOptions): BriaVideoReplaceBackgroundNode;

export interface ByteDance2FirstLastFrameNodeInputs {
  model?:
    | 'Seedance 2.5'
    | {
      'Seedance 2.5': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `"720p"`. Sent as `model.resolution`. */
        resolution?: Choice<'480p' | '720p'> | undefined;
        /** 4 to 30; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
        /** Default `"mp4"`. Sent as `model.output_format`. */
        output_format?: Choice<'mp4'> | undefined;
      };
    }
    | {
      'Seedance 2.0': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p' | '1080p' | '4k'>;
        /** Default `"adaptive"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | {
      'Seedance 2.0 Fast': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p'>;
        /** Default `"adaptive"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | {
      'Seedance 2.0 Mini': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p'>;
        /** Default `"adaptive"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  first_frame?: Link<'IMAGE'> | undefined;
  last_frame?: Link<'IMAGE'> | undefined;
  /** Default `""`. */
  first_frame_asset_id?: Text | undefined;
  /** Default `""`. */
  last_frame_asset_id?: Text | undefined;
}
export interface ByteDance2FirstLastFrameNodeNode extends Node<'ByteDance2FirstLastFrameNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ByteDance2FirstLastFrameNode`, shown as "ByteDance Seedance 2.5 First-Last-Frame to Video".
 * It calls a paid service over the network.
 */
export declare function byteDance2FirstLastFrameNode(inputs?: ByteDance2FirstLastFrameNodeInputs, options?: NodeOptions): ByteDance2FirstLastFrameNodeNode;

export interface ByteDance2ReferenceNodeInputs {
  model?:
    | 'Seedance 2.5'
    | {
      'Seedance 2.5': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `"720p"`. Sent as `model.resolution`. */
        resolution?: Choice<'480p' | '720p'> | undefined;
        /** Default `"16:9"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 30; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
        /** Default `false`. Sent as `model.video_editing`. */
        video_editing?: Bool | undefined;
        /** Default `"mp4"`. Sent as `model.output_format`. */
        output_format?: Choice<'mp4'> | undefined;
        /** 0 to 30, sent as `model.reference_images.image_1` and so on. */
        reference_images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
          image_21?: Link<'IMAGE'> | undefined;
          image_22?: Link<'IMAGE'> | undefined;
          image_23?: Link<'IMAGE'> | undefined;
          image_24?: Link<'IMAGE'> | undefined;
          image_25?: Link<'IMAGE'> | undefined;
          image_26?: Link<'IMAGE'> | undefined;
          image_27?: Link<'IMAGE'> | undefined;
          image_28?: Link<'IMAGE'> | undefined;
          image_29?: Link<'IMAGE'> | undefined;
          image_30?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 10, sent as `model.reference_videos.video_1` and so on. */
        reference_videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
          video_4?: Link<'VIDEO'> | undefined;
          video_5?: Link<'VIDEO'> | undefined;
          video_6?: Link<'VIDEO'> | undefined;
          video_7?: Link<'VIDEO'> | undefined;
          video_8?: Link<'VIDEO'> | undefined;
          video_9?: Link<'VIDEO'> | undefined;
          video_10?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 10, sent as `model.reference_audios.audio_1` and so on. */
        reference_audios?: {
          audio_1?: Link<'AUDIO'> | undefined;
          audio_2?: Link<'AUDIO'> | undefined;
          audio_3?: Link<'AUDIO'> | undefined;
          audio_4?: Link<'AUDIO'> | undefined;
          audio_5?: Link<'AUDIO'> | undefined;
          audio_6?: Link<'AUDIO'> | undefined;
          audio_7?: Link<'AUDIO'> | undefined;
          audio_8?: Link<'AUDIO'> | undefined;
          audio_9?: Link<'AUDIO'> | undefined;
          audio_10?: Link<'AUDIO'> | undefined;
        } | undefined;
        /** 0 to 30, sent as `model.reference_assets.asset_1` and so on. */
        reference_assets?: {
          asset_1?: Text | undefined;
          asset_2?: Text | undefined;
          asset_3?: Text | undefined;
          asset_4?: Text | undefined;
          asset_5?: Text | undefined;
          asset_6?: Text | undefined;
          asset_7?: Text | undefined;
          asset_8?: Text | undefined;
          asset_9?: Text | undefined;
          asset_10?: Text | undefined;
          asset_11?: Text | undefined;
          asset_12?: Text | undefined;
          asset_13?: Text | undefined;
          asset_14?: Text | undefined;
          asset_15?: Text | undefined;
          asset_16?: Text | undefined;
          asset_17?: Text | undefined;
          asset_18?: Text | undefined;
          asset_19?: Text | undefined;
          asset_20?: Text | undefined;
          asset_21?: Text | undefined;
          asset_22?: Text | undefined;
          asset_23?: Text | undefined;
          asset_24?: Text | undefined;
          asset_25?: Text | undefined;
          asset_26?: Text | undefined;
          asset_27?: Text | undefined;
          asset_28?: Text | undefined;
          asset_29?: Text | undefined;
          asset_30?: Text | undefined;
        } | undefined;
        /** Default `true`. Sent as `model.auto_downscale`. */
        auto_downscale?: Bool | undefined;
        /** Default `false`. Sent as `model.auto_upscale`. */
        auto_upscale?: Bool | undefined;
      };
    }
    | {
      'Seedance 2.0': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p' | '1080p' | '4k'>;
        /** Default `"adaptive"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
        /** 0 to 9, sent as `model.reference_images.image_1` and so on. */
        reference_images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_videos.video_1` and so on. */
        reference_videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_audios.audio_1` and so on. */
        reference_audios?: {
          audio_1?: Link<'AUDIO'> | undefined;
          audio_2?: Link<'AUDIO'> | undefined;
          audio_3?: Link<'AUDIO'> | undefined;
        } | undefined;
        /** 0 to 9, sent as `model.reference_assets.asset_1` and so on. */
        reference_assets?: {
          asset_1?: Text | undefined;
          asset_2?: Text | undefined;
          asset_3?: Text | undefined;
          asset_4?: Text | undefined;
          asset_5?: Text | undefined;
          asset_6?: Text | undefined;
          asset_7?: Text | undefined;
          asset_8?: Text | undefined;
          asset_9?: Text | undefined;
        } | undefined;
        /** Default `true`. Sent as `model.auto_downscale`. */
        auto_downscale?: Bool | undefined;
        /** Default `false`. Sent as `model.auto_upscale`. */
        auto_upscale?: Bool | undefined;
      };
    }
    | {
      'Seedance 2.0 Fast': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p'>;
        /** Default `"adaptive"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
        /** 0 to 9, sent as `model.reference_images.image_1` and so on. */
        reference_images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_videos.video_1` and so on. */
        reference_videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_audios.audio_1` and so on. */
        reference_audios?: {
          audio_1?: Link<'AUDIO'> | undefined;
          audio_2?: Link<'AUDIO'> | undefined;
          audio_3?: Link<'AUDIO'> | undefined;
        } | undefined;
        /** 0 to 9, sent as `model.reference_assets.asset_1` and so on. */
        reference_assets?: {
          asset_1?: Text | undefined;
          asset_2?: Text | undefined;
          asset_3?: Text | undefined;
          asset_4?: Text | undefined;
          asset_5?: Text | undefined;
          asset_6?: Text | undefined;
          asset_7?: Text | undefined;
          asset_8?: Text | undefined;
          asset_9?: Text | undefined;
        } | undefined;
        /** Default `true`. Sent as `model.auto_downscale`. */
        auto_downscale?: Bool | undefined;
        /** Default `false`. Sent as `model.auto_upscale`. */
        auto_upscale?: Bool | undefined;
      };
    }
    | {
      'Seedance 2.0 Mini': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p'>;
        /** Default `"adaptive"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
        /** 0 to 9, sent as `model.reference_images.image_1` and so on. */
        reference_images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_videos.video_1` and so on. */
        reference_videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_audios.audio_1` and so on. */
        reference_audios?: {
          audio_1?: Link<'AUDIO'> | undefined;
          audio_2?: Link<'AUDIO'> | undefined;
          audio_3?: Link<'AUDIO'> | undefined;
        } | undefined;
        /** 0 to 9, sent as `model.reference_assets.asset_1` and so on. */
        reference_assets?: {
          asset_1?: Text | undefined;
          asset_2?: Text | undefined;
          asset_3?: Text | undefined;
          asset_4?: Text | undefined;
          asset_5?: Text | undefined;
          asset_6?: Text | undefined;
          asset_7?: Text | undefined;
          asset_8?: Text | undefined;
          asset_9?: Text | undefined;
        } | undefined;
        /** Default `true`. Sent as `model.auto_downscale`. */
        auto_downscale?: Bool | undefined;
        /** Default `false`. Sent as `model.auto_upscale`. */
        auto_upscale?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface ByteDance2ReferenceNodeNode extends Node<'ByteDance2ReferenceNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ByteDance2ReferenceNode`, shown as "ByteDance Seedance 2.5 Reference to Video".
 * It calls a paid service over the network.
 */
export declare function byteDance2ReferenceNode(inputs?: ByteDance2ReferenceNodeInputs, options?: NodeOptions): ByteDance2ReferenceNodeNode;

export interface ByteDance2TextToVideoNodeInputs {
  model?:
    | 'Seedance 2.5'
    | {
      'Seedance 2.5': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `"720p"`. Sent as `model.resolution`. */
        resolution?: Choice<'480p' | '720p'> | undefined;
        /** Default `"16:9"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 30; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
        /** Default `"mp4"`. Sent as `model.output_format`. */
        output_format?: Choice<'mp4'> | undefined;
      };
    }
    | {
      'Seedance 2.0': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p' | '1080p' | '4k'>;
        /** Default `"16:9"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | {
      'Seedance 2.0 Fast': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p'>;
        /** Default `"16:9"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | {
      'Seedance 2.0 Mini': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p'>;
        /** Default `"16:9"`. Sent as `model.ratio`. */
        ratio?: Choice<ByteDance2FirstLastFrameNodeRatio> | undefined;
        /** 4 to 15; default `7`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface ByteDance2TextToVideoNodeNode extends Node<'ByteDance2TextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ByteDance2TextToVideoNode`, shown as "ByteDance Seedance 2.5 Text to Video".
 * It calls a paid service over the network.
 */
export declare function byteDance2TextToVideoNode(inputs?: ByteDance2TextToVideoNodeInputs, options?: NodeOptions): ByteDance2TextToVideoNodeNode;

export interface ByteDanceCreateImageAssetInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  group_id?: Text | undefined;
}
export interface ByteDanceCreateImageAssetNode extends Node<'ByteDanceCreateImageAsset'> {
  readonly asset_id: Link<'STRING'>;
  readonly group_id: Link<'STRING'>;
}
/** Server class `ByteDanceCreateImageAsset`. */
export declare function byteDanceCreateImageAsset(inputs: ByteDanceCreateImageAssetInputs, options?: NodeOptions): ByteDanceCreateImageAssetNode;

export interface ByteDanceCreateVideoAssetInputs {
  video: Link<'VIDEO'>;
  /** Default `""`. */
  group_id?: Text | undefined;
}
export interface ByteDanceCreateVideoAssetNode extends Node<'ByteDanceCreateVideoAsset'> {
  readonly asset_id: Link<'STRING'>;
  readonly group_id: Link<'STRING'>;
}
/** Server class `ByteDanceCreateVideoAsset`. */
export declare function byteDanceCreateVideoAsset(inputs: ByteDanceCreateVideoAssetInputs, options?: NodeOptions): ByteDanceCreateVideoAssetNode;

export interface ByteDanceFirstLastFrameNodeInputs {
  /** Default `"seedance-1-0-lite-i2v-250428"`. */
  model?: Choice<'seedance-1-5-pro-251215' | 'seedance-1-0-pro-250528' | 'seedance-1-0-lite-i2v-250428'> | undefined;
  prompt: Text;
  first_frame: Link<'IMAGE'>;
  last_frame: Link<'IMAGE'>;
  resolution: Choice<'480p' | '720p' | '1080p'>;
  aspect_ratio: Choice<ByteDanceFirstLastFrameNodeAspectRatio>;
  /** 3 to 12; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  camera_fixed?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
}
export interface ByteDanceFirstLastFrameNodeNode extends Node<'ByteDanceFirstLastFrameNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ByteDanceFirstLastFrameNode`, shown as "ByteDance First-Last-Frame to Video".
 * It calls a paid service over the network.
 */
export declare function byteDanceFirstLastFrameNode(inputs: ByteDanceFirstLastFrameNodeInputs, options?: NodeOptions): ByteDanceFirstLastFrameNodeNode;

export interface ByteDanceImageNodeInputs {
  model?: Choice<'seedream-3-0-t2i-250415'> | undefined;
  prompt: Text;
  size_preset: Choice<ByteDanceImageNodeSizePreset>;
  /** 512 to 2048, steps of 64; default `1024`; pixels. */
  width?: Int | undefined;
  /** 512 to 2048, steps of 64; default `1024`; pixels. */
  height?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** 1 to 10, steps of 0.01; default `2.5`. */
  guidance_scale?: Float | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface ByteDanceImageNodeNode extends Node<'ByteDanceImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ByteDanceImageNode`, shown as "ByteDance Image".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function byteDanceImageNode(inputs: ByteDanceImageNodeInputs, options?: NodeOptions): ByteDanceImageNodeNode;

export interface ByteDanceImageReferenceNodeInputs {
  /** Default `"seedance-1-0-lite-i2v-250428"`. */
  model?: Choice<'seedance-1-0-pro-250528' | 'seedance-1-0-lite-i2v-250428'> | undefined;
  prompt: Text;
  images: Link<'IMAGE'>;
  resolution: Choice<'480p' | '720p'>;
  aspect_ratio: Choice<ByteDanceFirstLastFrameNodeAspectRatio>;
  /** 3 to 12; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface ByteDanceImageReferenceNodeNode extends Node<'ByteDanceImageReferenceNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ByteDanceImageReferenceNode`, shown as "ByteDance Reference Images to Video".
 * It calls a paid service over the network.
 */
export declare function byteDanceImageReferenceNode(inputs: ByteDanceImageReferenceNodeInputs, options?: NodeOptions): ByteDanceImageReferenceNodeNode;

export interface ByteDanceImageToVideoNodeInputs {
  /** Default `"seedance-1-0-pro-fast-251015"`. */
  model?: Choice<'seedance-1-5-pro-251215' | 'seedance-1-0-pro-250528' | 'seedance-1-0-lite-i2v-250428' | 'seedance-1-0-pro-fast-251015'> | undefined;
  prompt: Text;
  image: Link<'IMAGE'>;
  resolution: Choice<'480p' | '720p' | '1080p'>;
  aspect_ratio: Choice<ByteDanceFirstLastFrameNodeAspectRatio>;
  /** 3 to 12; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  camera_fixed?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
}
export interface ByteDanceImageToVideoNodeNode extends Node<'ByteDanceImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ByteDanceImageToVideoNode`, shown as "ByteDance Image to Video".
 * It calls a paid service over the network.
 */
export declare function byteDanceImageToVideoNode(inputs: ByteDanceImageToVideoNodeInputs, options?: NodeOptions): ByteDanceImageToVideoNodeNode;

export interface ByteDanceSeedAudioInputs {
  /** Default `""`. */
  text_prompt?: Text | undefined;
  reference_mode?:
    | 'text only' | 'audio reference' | 'image reference' | 'preset voice'
    | { 'text only': Record<string, never> }
    | {
      'audio reference': {
        /** Sent as `reference_mode.reference_audio_1`. */
        reference_audio_1?: Link<'AUDIO'> | undefined;
        /** Sent as `reference_mode.reference_audio_2`. */
        reference_audio_2?: Link<'AUDIO'> | undefined;
        /** Sent as `reference_mode.reference_audio_3`. */
        reference_audio_3?: Link<'AUDIO'> | undefined;
      };
    }
    | {
      'image reference': {
        /** Sent as `reference_mode.reference_image`. */
        reference_image?: Link<'IMAGE'> | undefined;
      };
    }
    | {
      'preset voice': {
        /** Default `"Vivi (Female, multilingual)"`. Sent as `reference_mode.preset_voice`. */
        preset_voice?: Choice<PresetVoice> | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `"24000"`. */
  sample_rate?: Choice<'8000' | '16000' | '24000' | '32000' | '44100' | '48000'> | undefined;
  /** -50 to 100; default `0`. */
  speech_rate?: Int | undefined;
  /** -50 to 100; default `0`. */
  loudness_rate?: Int | undefined;
  /** -12 to 12; default `0`. */
  pitch_rate?: Int | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
  /** Default `"seed-audio-1.0-multilingual"`. */
  model?: Choice<'seed-audio-1.0-multilingual' | 'seed-audio-1.0'> | undefined;
}
export interface ByteDanceSeedAudioNode extends Node<'ByteDanceSeedAudio'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `ByteDanceSeedAudio`, shown as "ByteDance Seed Audio 1.0".
 * It calls a paid service over the network.
 */
export declare function byteDanceSeedAudio(inputs?: ByteDanceSeedAudioInputs, options?: NodeOptions): ByteDanceSeedAudioNode;

export interface ByteDanceSeedNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'Seed 2.0 Pro' | 'Seed 2.0 Lite' | 'Seed 2.0 Mini'
    | {
      'Seed 2.0 Pro': {
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 4, sent as `model.videos.video_1` and so on. */
        videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
          video_4?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 2, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
      };
    }
    | {
      'Seed 2.0 Lite': {
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 4, sent as `model.videos.video_1` and so on. */
        videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
          video_4?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 2, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
      };
    }
    | {
      'Seed 2.0 Mini': {
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 4, sent as `model.videos.video_1` and so on. */
        videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
          video_4?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 2, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `""`. */
  system_prompt?: Text | undefined;
}
export interface ByteDanceSeedNodeNode extends Node<'ByteDanceSeedNode'> {
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `ByteDanceSeedNode`, shown as "ByteDance Seed".
 * It calls a paid service over the network.
 */
export declare function byteDanceSeedNode(inputs?: ByteDanceSeedNodeInputs, options?: NodeOptions): ByteDanceSeedNodeNode;

export interface ByteDanceSeedreamLayerSeparationNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"auto"`. */
  size?: Choice<'auto' | '1K' | '1.5K' | '2K'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `"standard"`. */
  prompt_optimization?: Choice<'standard' | 'fast'> | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  /** Default `false`. */
  crop_layers?: Bool | undefined;
}
export interface ByteDanceSeedreamLayerSeparationNodeNode extends Node<'ByteDanceSeedreamLayerSeparationNode'> {
  readonly base_image: Link<'IMAGE'>;
  readonly base_mask: Link<'MASK'>;
  readonly layers: Link<'IMAGE'>;
  readonly masks: Link<'MASK'>;
  readonly bboxes: Link<'BOUNDING_BOX'>;
  readonly layer_stack: Link<'LAYERS'>;
}
/**
 * Server class `ByteDanceSeedreamLayerSeparationNode`, shown as "ByteDance Seedream 5.0 Pro Layer Separation".
 * It calls a paid service over the network.
 */
export declare function byteDanceSeedreamLayerSeparationNode(inputs: ByteDanceSeedreamLayerSeparationNodeInputs, options?: NodeOptions): ByteDanceSeedreamLayerSeparationNodeNode;

export interface ByteDanceSeedreamNodeInputs {
  model: Choice<'seedream 5.0 pro' | 'seedream 5.0 lite' | 'seedream-4-5-251128' | 'seedream-4-0-250828'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  size_preset: Choice<ByteDanceSeedreamNodeSizePreset>;
  image?: Link<'IMAGE'> | undefined;
  /** 1024 to 6240, steps of 2; default `2048`; pixels. */
  width?: Int | undefined;
  /** 1024 to 4992, steps of 2; default `2048`; pixels. */
  height?: Int | undefined;
  sequential_image_generation?: Choice<'disabled' | 'auto'> | undefined;
  /** 1 to 15; default `1`. */
  max_images?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  /** Default `true`. */
  fail_on_partial?: Bool | undefined;
}
export interface ByteDanceSeedreamNodeNode extends Node<'ByteDanceSeedreamNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ByteDanceSeedreamNode`, shown as "ByteDance Seedream 4.5 & 5.0".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function byteDanceSeedreamNode(inputs: ByteDanceSeedreamNodeInputs, options?: NodeOptions): ByteDanceSeedreamNodeNode;

export interface ByteDanceSeedreamNodeV2Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model:
    | {
      'seedream 5.0 pro': {
        /** Sent as `model.size_preset`. */
        size_preset: Choice<ByteDanceSeedreamNodeV2SizePreset>;
        /** 1024 to 3136, steps of 2; default `2048`; pixels. Sent as `model.width`. */
        width?: Int | undefined;
        /** 1024 to 2496, steps of 2; default `2048`; pixels. Sent as `model.height`. */
        height?: Int | undefined;
        /** 0 to 10, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'seedream 5.0 lite': {
        /** Sent as `model.size_preset`. */
        size_preset: Choice<ByteDanceSeedreamNodeV2SizePreset_qasg1f>;
        /** 1024 to 6240, steps of 2; default `2048`; pixels. Sent as `model.width`. */
        width?: Int | undefined;
        /** 1024 to 4992, steps of 2; default `2048`; pixels. Sent as `model.height`. */
        height?: Int | undefined;
        /** 1 to 14; default `1`. Sent as `model.max_images`. */
        max_images?: Int | undefined;
        /** 0 to 14, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** Default `false`. Sent as `model.fail_on_partial`. */
        fail_on_partial?: Bool | undefined;
      };
    }
    | {
      'seedream-4-5-251128': {
        /** Sent as `model.size_preset`. */
        size_preset: Choice<ByteDanceSeedreamNodeV2SizePreset_fhearn>;
        /** 1024 to 6240, steps of 2; default `2048`; pixels. Sent as `model.width`. */
        width?: Int | undefined;
        /** 1024 to 4992, steps of 2; default `2048`; pixels. Sent as `model.height`. */
        height?: Int | undefined;
        /** 1 to 10; default `1`. Sent as `model.max_images`. */
        max_images?: Int | undefined;
        /** 0 to 10, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** Default `false`. Sent as `model.fail_on_partial`. */
        fail_on_partial?: Bool | undefined;
      };
    }
    | {
      'seedream-4-0-250828': {
        /** Sent as `model.size_preset`. */
        size_preset: Choice<ByteDanceSeedreamNodeV2SizePreset_1wws72g>;
        /** 1024 to 6240, steps of 2; default `2048`; pixels. Sent as `model.width`. */
        width?: Int | undefined;
        /** 1024 to 4992, steps of 2; default `2048`; pixels. Sent as `model.height`. */
        height?: Int | undefined;
        /** 1 to 10; default `1`. Sent as `model.max_images`. */
        max_images?: Int | undefined;
        /** 0 to 10, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** Default `false`. Sent as `model.fail_on_partial`. */
        fail_on_partial?: Bool | undefined;
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  /** Default `true`. */
  thinking?: Bool | undefined;
}
export interface ByteDanceSeedreamNodeV2Node extends Node<'ByteDanceSeedreamNodeV2'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ByteDanceSeedreamNodeV2`, shown as "ByteDance Seedream 4.5 & 5.0".
 * It calls a paid service over the network.
 */
export declare function byteDanceSeedreamNodeV2(inputs: ByteDanceSeedreamNodeV2Inputs, options?: NodeOptions): ByteDanceSeedreamNodeV2Node;

export interface ByteDanceTextToVideoNodeInputs {
  /** Default `"seedance-1-0-pro-fast-251015"`. */
  model?: Choice<'seedance-1-5-pro-251215' | 'seedance-1-0-pro-250528' | 'seedance-1-0-lite-t2v-250428' | 'seedance-1-0-pro-fast-251015'> | undefined;
  prompt: Text;
  resolution: Choice<'480p' | '720p' | '1080p'>;
  aspect_ratio: Choice<'16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9'>;
  /** 3 to 12; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  camera_fixed?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
}
export interface ByteDanceTextToVideoNodeNode extends Node<'ByteDanceTextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ByteDanceTextToVideoNode`, shown as "ByteDance Text to Video".
 * It calls a paid service over the network.
 */
export declare function byteDanceTextToVideoNode(inputs: ByteDanceTextToVideoNodeInputs, options?: NodeOptions): ByteDanceTextToVideoNodeNode;

export interface ClaudeNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'Opus 5' | 'Opus 4.8' | 'Fable 5' | 'Sonnet 5' | 'Opus 4.7' | 'Opus 4.6' | 'Sonnet 4.6' | 'Sonnet 4.5' | 'Haiku 4.5'
    | {
      'Opus 5': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** Default `"high"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'Opus 4.8': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'Fable 5': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** Default `"high"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'Sonnet 5': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'Opus 4.7': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** 0 to 1, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'Opus 4.6': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** 0 to 1, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'Sonnet 4.6': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** 0 to 1, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'Sonnet 4.5': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** 0 to 1, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'Haiku 4.5': {
        /** 4096 to 64000; default `32768`. Sent as `model.max_tokens`. */
        max_tokens?: Int | undefined;
        /** 0 to 1, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** 0 to 20, sent as `images.image_1` and so on. */
  images?: {
    image_1?: Link<'IMAGE'> | undefined;
    image_2?: Link<'IMAGE'> | undefined;
    image_3?: Link<'IMAGE'> | undefined;
    image_4?: Link<'IMAGE'> | undefined;
    image_5?: Link<'IMAGE'> | undefined;
    image_6?: Link<'IMAGE'> | undefined;
    image_7?: Link<'IMAGE'> | undefined;
    image_8?: Link<'IMAGE'> | undefined;
    image_9?: Link<'IMAGE'> | undefined;
    image_10?: Link<'IMAGE'> | undefined;
    image_11?: Link<'IMAGE'> | undefined;
    image_12?: Link<'IMAGE'> | undefined;
    image_13?: Link<'IMAGE'> | undefined;
    image_14?: Link<'IMAGE'> | undefined;
    image_15?: Link<'IMAGE'> | undefined;
    image_16?: Link<'IMAGE'> | undefined;
    image_17?: Link<'IMAGE'> | undefined;
    image_18?: Link<'IMAGE'> | undefined;
    image_19?: Link<'IMAGE'> | undefined;
    image_20?: Link<'IMAGE'> | undefined;
  } | undefined;
  /** Default `""`. */
  system_prompt?: Text | undefined;
}
export interface ClaudeNodeNode extends Node<'ClaudeNode'> {
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `ClaudeNode`, shown as "Anthropic Claude".
 * It calls a paid service over the network.
 */
export declare function claudeNode(inputs?: ClaudeNodeInputs, options?: NodeOptions): ClaudeNodeNode;

export interface ElevenLabsAudioIsolationInputs {
  audio: Link<'AUDIO'>;
}
export interface ElevenLabsAudioIsolationNode extends Node<'ElevenLabsAudioIsolation'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `ElevenLabsAudioIsolation`, shown as "ElevenLabs Voice Isolation".
 * It calls a paid service over the network.
 */
export declare function elevenLabsAudioIsolation(inputs: ElevenLabsAudioIsolationInputs, options?: NodeOptions): ElevenLabsAudioIsolationNode;

export interface ElevenLabsInstantVoiceCloneInputs {
  /** 1 to 8, sent as `files.audio0` and so on. */
  files: readonly [Link<'AUDIO'>, ...(Link<'AUDIO'> | undefined)[]];
  /** Default `false`. */
  remove_background_noise?: Bool | undefined;
}
export interface ElevenLabsInstantVoiceCloneNode extends Node<'ElevenLabsInstantVoiceClone'> {
  readonly voice: Link<'ELEVENLABS_VOICE'>;
}
/**
 * Server class `ElevenLabsInstantVoiceClone`.
 * It calls a paid service over the network.
 */
export declare function elevenLabsInstantVoiceClone(inputs: ElevenLabsInstantVoiceCloneInputs, options?: NodeOptions): ElevenLabsInstantVoiceCloneNode;

export interface ElevenLabsSpeechToSpeechInputs {
  voice: Link<'ELEVENLABS_VOICE'>;
  audio: Link<'AUDIO'>;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  stability?: Float | undefined;
  model?:
    | 'eleven_multilingual_sts_v2' | 'eleven_english_sts_v2'
    | {
      eleven_multilingual_sts_v2: {
        /** 0.7 to 1.3, steps of 0.01; default `1`. Sent as `model.speed`. */
        speed?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.75`. Sent as `model.similarity_boost`. */
        similarity_boost?: Float | undefined;
        /** Default `false`. Sent as `model.use_speaker_boost`. */
        use_speaker_boost?: Bool | undefined;
        /** 0 to 0.2, steps of 0.01; default `0`. Sent as `model.style`. */
        style?: Float | undefined;
      };
    }
    | {
      eleven_english_sts_v2: {
        /** 0.7 to 1.3, steps of 0.01; default `1`. Sent as `model.speed`. */
        speed?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.75`. Sent as `model.similarity_boost`. */
        similarity_boost?: Float | undefined;
        /** Default `false`. Sent as `model.use_speaker_boost`. */
        use_speaker_boost?: Bool | undefined;
        /** 0 to 0.2, steps of 0.01; default `0`. Sent as `model.style`. */
        style?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  output_format: Choice<'mp3_44100_192' | 'opus_48000_192'>;
  /** 0 to 4294967295; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  remove_background_noise?: Bool | undefined;
}
export interface ElevenLabsSpeechToSpeechNode extends Node<'ElevenLabsSpeechToSpeech'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `ElevenLabsSpeechToSpeech`.
 * It calls a paid service over the network.
 */
export declare function elevenLabsSpeechToSpeech(inputs: ElevenLabsSpeechToSpeechInputs, options?: NodeOptions): ElevenLabsSpeechToSpeechNode;

export interface ElevenLabsSpeechToTextInputs {
  audio: Link<'AUDIO'>;
  model?:
    | 'scribe_v2'
    | {
      scribe_v2: {
        /** Default `false`. Sent as `model.tag_audio_events`. */
        tag_audio_events?: Bool | undefined;
        /** Default `false`. Sent as `model.diarize`. */
        diarize?: Bool | undefined;
        /** 0.1 to 0.4, steps of 0.01; default `0.22`. Sent as `model.diarization_threshold`. */
        diarization_threshold?: Float | undefined;
        /** 0 to 2, steps of 0.01; default `0`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** Default `"word"`. Sent as `model.timestamps_granularity`. */
        timestamps_granularity?: Choice<'word' | 'character' | 'none'> | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `""`. */
  language_code?: Text | undefined;
  /** 0 to 32; default `0`. */
  num_speakers?: Int | undefined;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
}
export interface ElevenLabsSpeechToTextNode extends Node<'ElevenLabsSpeechToText'> {
  readonly text: Link<'STRING'>;
  readonly language_code: Link<'STRING'>;
  readonly words_json: Link<'STRING'>;
}
/**
 * Server class `ElevenLabsSpeechToText`.
 * It calls a paid service over the network.
 */
export declare function elevenLabsSpeechToText(inputs: ElevenLabsSpeechToTextInputs, options?: NodeOptions): ElevenLabsSpeechToTextNode;

export interface ElevenLabsTextToDialogueInputs {
  /** 0 to 1, steps of 0.5; default `0.5`. */
  stability?: Float | undefined;
  apply_text_normalization: Choice<'auto' | 'on' | 'off'>;
  model?: Choice<'eleven_v3'> | undefined;
  inputs:
    | {
      '1': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '2': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '3': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text3`. */
        text3?: Text | undefined;
        /** Sent as `inputs.voice3`. */
        voice3: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '4': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text3`. */
        text3?: Text | undefined;
        /** Sent as `inputs.voice3`. */
        voice3: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text4`. */
        text4?: Text | undefined;
        /** Sent as `inputs.voice4`. */
        voice4: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '5': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text3`. */
        text3?: Text | undefined;
        /** Sent as `inputs.voice3`. */
        voice3: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text4`. */
        text4?: Text | undefined;
        /** Sent as `inputs.voice4`. */
        voice4: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text5`. */
        text5?: Text | undefined;
        /** Sent as `inputs.voice5`. */
        voice5: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '6': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text3`. */
        text3?: Text | undefined;
        /** Sent as `inputs.voice3`. */
        voice3: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text4`. */
        text4?: Text | undefined;
        /** Sent as `inputs.voice4`. */
        voice4: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text5`. */
        text5?: Text | undefined;
        /** Sent as `inputs.voice5`. */
        voice5: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text6`. */
        text6?: Text | undefined;
        /** Sent as `inputs.voice6`. */
        voice6: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '7': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text3`. */
        text3?: Text | undefined;
        /** Sent as `inputs.voice3`. */
        voice3: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text4`. */
        text4?: Text | undefined;
        /** Sent as `inputs.voice4`. */
        voice4: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text5`. */
        text5?: Text | undefined;
        /** Sent as `inputs.voice5`. */
        voice5: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text6`. */
        text6?: Text | undefined;
        /** Sent as `inputs.voice6`. */
        voice6: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text7`. */
        text7?: Text | undefined;
        /** Sent as `inputs.voice7`. */
        voice7: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '8': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text3`. */
        text3?: Text | undefined;
        /** Sent as `inputs.voice3`. */
        voice3: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text4`. */
        text4?: Text | undefined;
        /** Sent as `inputs.voice4`. */
        voice4: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text5`. */
        text5?: Text | undefined;
        /** Sent as `inputs.voice5`. */
        voice5: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text6`. */
        text6?: Text | undefined;
        /** Sent as `inputs.voice6`. */
        voice6: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text7`. */
        text7?: Text | undefined;
        /** Sent as `inputs.voice7`. */
        voice7: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text8`. */
        text8?: Text | undefined;
        /** Sent as `inputs.voice8`. */
        voice8: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '9': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text3`. */
        text3?: Text | undefined;
        /** Sent as `inputs.voice3`. */
        voice3: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text4`. */
        text4?: Text | undefined;
        /** Sent as `inputs.voice4`. */
        voice4: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text5`. */
        text5?: Text | undefined;
        /** Sent as `inputs.voice5`. */
        voice5: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text6`. */
        text6?: Text | undefined;
        /** Sent as `inputs.voice6`. */
        voice6: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text7`. */
        text7?: Text | undefined;
        /** Sent as `inputs.voice7`. */
        voice7: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text8`. */
        text8?: Text | undefined;
        /** Sent as `inputs.voice8`. */
        voice8: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text9`. */
        text9?: Text | undefined;
        /** Sent as `inputs.voice9`. */
        voice9: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | {
      '10': {
        /** Default `""`. Sent as `inputs.text1`. */
        text1?: Text | undefined;
        /** Sent as `inputs.voice1`. */
        voice1: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text2`. */
        text2?: Text | undefined;
        /** Sent as `inputs.voice2`. */
        voice2: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text3`. */
        text3?: Text | undefined;
        /** Sent as `inputs.voice3`. */
        voice3: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text4`. */
        text4?: Text | undefined;
        /** Sent as `inputs.voice4`. */
        voice4: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text5`. */
        text5?: Text | undefined;
        /** Sent as `inputs.voice5`. */
        voice5: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text6`. */
        text6?: Text | undefined;
        /** Sent as `inputs.voice6`. */
        voice6: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text7`. */
        text7?: Text | undefined;
        /** Sent as `inputs.voice7`. */
        voice7: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text8`. */
        text8?: Text | undefined;
        /** Sent as `inputs.voice8`. */
        voice8: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text9`. */
        text9?: Text | undefined;
        /** Sent as `inputs.voice9`. */
        voice9: Link<'ELEVENLABS_VOICE'>;
        /** Default `""`. Sent as `inputs.text10`. */
        text10?: Text | undefined;
        /** Sent as `inputs.voice10`. */
        voice10: Link<'ELEVENLABS_VOICE'>;
      };
    }
    | Unchecked;
  /** Default `""`. */
  language_code?: Text | undefined;
  /** 0 to 4294967295; default `1`. */
  seed?: Int | undefined;
  output_format: Choice<'mp3_44100_192' | 'opus_48000_192'>;
}
export interface ElevenLabsTextToDialogueNode extends Node<'ElevenLabsTextToDialogue'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `ElevenLabsTextToDialogue`.
 * It calls a paid service over the network.
 */
export declare function elevenLabsTextToDialogue(inputs: ElevenLabsTextToDialogueInputs, options?: NodeOptions): ElevenLabsTextToDialogueNode;

export interface ElevenLabsTextToSoundEffectsInputs {
  /** Default `""`. */
  text?: Text | undefined;
  model?:
    | 'eleven_sfx_v2'
    | {
      eleven_sfx_v2: {
        /** 0.5 to 30, steps of 0.1; default `5`; seconds. Sent as `model.duration`. */
        duration?: Float | undefined;
        /** Default `false`. Sent as `model.loop`. */
        loop?: Bool | undefined;
        /** 0 to 1, steps of 0.01; default `0.3`. Sent as `model.prompt_influence`. */
        prompt_influence?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  output_format: Choice<'mp3_44100_192' | 'opus_48000_192'>;
}
export interface ElevenLabsTextToSoundEffectsNode extends Node<'ElevenLabsTextToSoundEffects'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `ElevenLabsTextToSoundEffects`.
 * It calls a paid service over the network.
 */
export declare function elevenLabsTextToSoundEffects(inputs: ElevenLabsTextToSoundEffectsInputs, options?: NodeOptions): ElevenLabsTextToSoundEffectsNode;

export interface ElevenLabsTextToSpeechInputs {
  voice: Link<'ELEVENLABS_VOICE'>;
  /** Default `""`. */
  text?: Text | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  stability?: Float | undefined;
  apply_text_normalization: Choice<'auto' | 'on' | 'off'>;
  model?:
    | 'eleven_multilingual_v2' | 'eleven_v3'
    | {
      eleven_multilingual_v2: {
        /** 0.7 to 1.3, steps of 0.01; default `1`. Sent as `model.speed`. */
        speed?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.75`. Sent as `model.similarity_boost`. */
        similarity_boost?: Float | undefined;
        /** Default `false`. Sent as `model.use_speaker_boost`. */
        use_speaker_boost?: Bool | undefined;
        /** 0 to 0.2, steps of 0.01; default `0`. Sent as `model.style`. */
        style?: Float | undefined;
      };
    }
    | {
      eleven_v3: {
        /** 0.7 to 1.3, steps of 0.01; default `1`. Sent as `model.speed`. */
        speed?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.75`. Sent as `model.similarity_boost`. */
        similarity_boost?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `""`. */
  language_code?: Text | undefined;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
  output_format: Choice<'mp3_44100_192' | 'opus_48000_192'>;
}
export interface ElevenLabsTextToSpeechNode extends Node<'ElevenLabsTextToSpeech'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `ElevenLabsTextToSpeech`.
 * It calls a paid service over the network.
 */
export declare function elevenLabsTextToSpeech(inputs: ElevenLabsTextToSpeechInputs, options?: NodeOptions): ElevenLabsTextToSpeechNode;

export interface ElevenLabsVoiceSelectorInputs {
  voice: Choice<ElevenLabsVoiceSelectorVoice>;
}
export interface ElevenLabsVoiceSelectorNode extends Node<'ElevenLabsVoiceSelector'> {
  readonly voice: Link<'ELEVENLABS_VOICE'>;
}
/** Server class `ElevenLabsVoiceSelector`. */
export declare function elevenLabsVoiceSelector(inputs: ElevenLabsVoiceSelectorInputs, options?: NodeOptions): ElevenLabsVoiceSelectorNode;

export interface Flux2ImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'Flux.2 [pro]' | 'Flux.2 [max]'
    | {
      'Flux.2 [pro]': {
        /** 256 to 2048, steps of 32; default `1024`; pixels. Sent as `model.width`. */
        width?: Int | undefined;
        /** 256 to 2048, steps of 32; default `768`; pixels. Sent as `model.height`. */
        height?: Int | undefined;
        /** 0 to 8, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'Flux.2 [max]': {
        /** 256 to 2048, steps of 32; default `1024`; pixels. Sent as `model.width`. */
        width?: Int | undefined;
        /** 256 to 2048, steps of 32; default `768`; pixels. Sent as `model.height`. */
        height?: Int | undefined;
        /** 0 to 8, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface Flux2ImageNodeNode extends Node<'Flux2ImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `Flux2ImageNode`, shown as "Flux.2 Image".
 * It calls a paid service over the network.
 */
export declare function flux2ImageNode(inputs?: Flux2ImageNodeInputs, options?: NodeOptions): Flux2ImageNodeNode;

export interface Flux2MaxImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 256 to 2048, steps of 32; default `1024`; pixels. */
  width?: Int | undefined;
  /** 256 to 2048, steps of 32; default `768`; pixels. */
  height?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** Default `true`. */
  prompt_upsampling?: Bool | undefined;
  images?: Link<'IMAGE'> | undefined;
}
export interface Flux2MaxImageNodeNode extends Node<'Flux2MaxImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `Flux2MaxImageNode`, shown as "Flux.2 [max] Image".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function flux2MaxImageNode(inputs?: Flux2MaxImageNodeInputs, options?: NodeOptions): Flux2MaxImageNodeNode;

export interface Flux2ProImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 256 to 2048, steps of 32; default `1024`; pixels. */
  width?: Int | undefined;
  /** 256 to 2048, steps of 32; default `768`; pixels. */
  height?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** Default `true`. */
  prompt_upsampling?: Bool | undefined;
  images?: Link<'IMAGE'> | undefined;
}
export interface Flux2ProImageNodeNode extends Node<'Flux2ProImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `Flux2ProImageNode`, shown as "Flux.2 [pro] Image".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function flux2ProImageNode(inputs?: Flux2ProImageNodeInputs, options?: NodeOptions): Flux2ProImageNodeNode;

export interface Flux3ImageToVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 1 to 10, sent as `keyframes.image_0` and so on. */
  keyframes: readonly [Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
  placement?:
    | 'spread across the clip' | 'at times'
    | { 'spread across the clip': Record<string, never> }
    | {
      'at times': {
        /** Default `"0"`. Sent as `placement.times`. */
        times?: Text | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `"auto"`. */
  aspect_ratio?: Choice<Flux3ImageToVideoNodeAspectRatio> | undefined;
  /** Default `"auto"`. */
  duration?: Choice<Flux3ImageToVideoNodeDuration> | undefined;
  /** Default `"720p"`. */
  resolution?: Choice<'720p' | '1080p'> | undefined;
  /** Default `true`. */
  generate_audio?: Bool | undefined;
  /** 0 to 4; default `2`. */
  safety_tolerance?: Int | undefined;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
}
export interface Flux3ImageToVideoNodeNode extends Node<'Flux3ImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Flux3ImageToVideoNode`, shown as "Flux 3 Image to Video".
 * It calls a paid service over the network.
 */
export declare function flux3ImageToVideoNode(inputs: Flux3ImageToVideoNodeInputs, options?: NodeOptions): Flux3ImageToVideoNodeNode;

export interface Flux3TextToVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"auto"`. */
  aspect_ratio?: Choice<Flux3ImageToVideoNodeAspectRatio> | undefined;
  /** Default `"auto"`. */
  duration?: Choice<Flux3ImageToVideoNodeDuration> | undefined;
  /** Default `"720p"`. */
  resolution?: Choice<'720p' | '1080p'> | undefined;
  /** Default `true`. */
  generate_audio?: Bool | undefined;
  /** 0 to 4; default `2`. */
  safety_tolerance?: Int | undefined;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
}
export interface Flux3TextToVideoNodeNode extends Node<'Flux3TextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Flux3TextToVideoNode`, shown as "Flux 3 Text to Video".
 * It calls a paid service over the network.
 */
export declare function flux3TextToVideoNode(inputs?: Flux3TextToVideoNodeInputs, options?: NodeOptions): Flux3TextToVideoNodeNode;

export interface Flux3VideoContinuationNodeInputs {
  video: Link<'VIDEO'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"auto"`. */
  aspect_ratio?: Choice<Flux3ImageToVideoNodeAspectRatio> | undefined;
  /** Default `"auto"`. */
  duration?: Choice<Flux3ImageToVideoNodeDuration> | undefined;
  /** Default `"720p"`. */
  resolution?: Choice<'720p' | '1080p'> | undefined;
  /** Default `true`. */
  generate_audio?: Bool | undefined;
  /** 0 to 4; default `2`. */
  safety_tolerance?: Int | undefined;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
}
export interface Flux3VideoContinuationNodeNode extends Node<'Flux3VideoContinuationNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Flux3VideoContinuationNode`, shown as "Flux 3 Video Continuation".
 * It calls a paid service over the network.
 */
export declare function flux3VideoContinuationNode(inputs: Flux3VideoContinuationNodeInputs, options?: NodeOptions): Flux3VideoContinuationNodeNode;

export interface FluxEraseNodeInputs {
  image: Link<'IMAGE'>;
  mask: Link<'MASK'>;
  /** 0 to 25; default `10`. */
  dilate_pixels?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface FluxEraseNodeNode extends Node<'FluxEraseNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `FluxEraseNode`, shown as "Flux Erase Image".
 * It calls a paid service over the network.
 */
export declare function fluxEraseNode(inputs: FluxEraseNodeInputs, options?: NodeOptions): FluxEraseNodeNode;

export interface FluxKontextMaxImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"16:9"`. */
  aspect_ratio?: Text | undefined;
  /** 0.1 to 99, steps of 0.1; default `3`. */
  guidance?: Float | undefined;
  /** 1 to 150; default `50`. */
  steps?: Int | undefined;
  /** 0 to 18446744073709551615; default `1234`. */
  seed?: Int | undefined;
  /** Default `false`. */
  prompt_upsampling?: Bool | undefined;
  input_image?: Link<'IMAGE'> | undefined;
}
export interface FluxKontextMaxImageNodeNode extends Node<'FluxKontextMaxImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `FluxKontextMaxImageNode`, shown as "Flux.1 Kontext [max] Image".
 * It calls a paid service over the network.
 */
export declare function fluxKontextMaxImageNode(inputs?: FluxKontextMaxImageNodeInputs, options?: NodeOptions): FluxKontextMaxImageNodeNode;

export interface FluxKontextProImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"16:9"`. */
  aspect_ratio?: Text | undefined;
  /** 0.1 to 99, steps of 0.1; default `3`. */
  guidance?: Float | undefined;
  /** 1 to 150; default `50`. */
  steps?: Int | undefined;
  /** 0 to 18446744073709551615; default `1234`. */
  seed?: Int | undefined;
  /** Default `false`. */
  prompt_upsampling?: Bool | undefined;
  input_image?: Link<'IMAGE'> | undefined;
}
export interface FluxKontextProImageNodeNode extends Node<'FluxKontextProImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `FluxKontextProImageNode`, shown as "Flux.1 Kontext [pro] Image".
 * It calls a paid service over the network.
 */
export declare function fluxKontextProImageNode(inputs?: FluxKontextProImageNodeInputs, options?: NodeOptions): FluxKontextProImageNodeNode;

export interface FluxProExpandNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `false`. */
  prompt_upsampling?: Bool | undefined;
  /** 0 to 2048; default `0`; pixels. */
  top?: Int | undefined;
  /** 0 to 2048; default `0`; pixels. */
  bottom?: Int | undefined;
  /** 0 to 2048; default `0`; pixels. */
  left?: Int | undefined;
  /** 0 to 2048; default `0`; pixels. */
  right?: Int | undefined;
  /** 1.5 to 100; default `60`. */
  guidance?: Float | undefined;
  /** 15 to 50; default `50`. */
  steps?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface FluxProExpandNodeNode extends Node<'FluxProExpandNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `FluxProExpandNode`, shown as "Flux.1 Expand Image".
 * It calls a paid service over the network.
 */
export declare function fluxProExpandNode(inputs: FluxProExpandNodeInputs, options?: NodeOptions): FluxProExpandNodeNode;

export interface FluxProFillNodeInputs {
  image: Link<'IMAGE'>;
  mask: Link<'MASK'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `false`. */
  prompt_upsampling?: Bool | undefined;
  /** 1.5 to 100; default `60`. */
  guidance?: Float | undefined;
  /** 15 to 50; default `50`. */
  steps?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface FluxProFillNodeNode extends Node<'FluxProFillNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `FluxProFillNode`, shown as "Flux.1 Fill Image".
 * It calls a paid service over the network.
 */
export declare function fluxProFillNode(inputs: FluxProFillNodeInputs, options?: NodeOptions): FluxProFillNodeNode;

export interface FluxProUltraImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `false`. */
  prompt_upsampling?: Bool | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** Default `"16:9"`. */
  aspect_ratio?: Text | undefined;
  /** Default `false`. */
  raw?: Bool | undefined;
  image_prompt?: Link<'IMAGE'> | undefined;
  /** 0 to 1, steps of 0.01; default `0.1`. */
  image_prompt_strength?: Float | undefined;
}
export interface FluxProUltraImageNodeNode extends Node<'FluxProUltraImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `FluxProUltraImageNode`, shown as "Flux 1.1 [pro] Ultra Image".
 * It calls a paid service over the network.
 */
export declare function fluxProUltraImageNode(inputs?: FluxProUltraImageNodeInputs, options?: NodeOptions): FluxProUltraImageNodeNode;

export interface FluxVTONodeInputs {
  person: Link<'IMAGE'>;
  garment: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface FluxVTONodeNode extends Node<'FluxVTONode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `FluxVTONode`, shown as "Flux Virtual Try-On".
 * It calls a paid service over the network.
 */
export declare function fluxVTONode(inputs: FluxVTONodeInputs, options?: NodeOptions): FluxVTONodeNode;

export interface GeminiImage2NodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model: Choice<'gemini-3-pro-image-preview' | 'Nano Banana 2 (Gemini 3.1 Flash Image)'>;
  /** 0 to 18446744073709551615; default `42`. */
  seed?: Int | undefined;
  /** Default `"auto"`. */
  aspect_ratio?: Choice<GeminiImage2NodeAspectRatio> | undefined;
  resolution: Choice<'1K' | '2K' | '4K'>;
  response_modalities: Choice<'IMAGE+TEXT' | 'IMAGE'>;
  images?: Link<'IMAGE'> | undefined;
  files?: Link<'GEMINI_INPUT_FILES'> | undefined;
  /** Default `""`. */
  system_prompt?: Text | undefined;
}
export interface GeminiImage2NodeNode extends Node<'GeminiImage2Node'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `GeminiImage2Node`, shown as "Nano Banana Pro (Google Gemini Image)".
 * It calls a paid service over the network.
 */
export declare function geminiImage2Node(inputs: GeminiImage2NodeInputs, options?: NodeOptions): GeminiImage2NodeNode;

export interface GeminiImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?: Choice<'gemini-2.5-flash-image'> | undefined;
  /** 0 to 18446744073709551615; default `42`. */
  seed?: Int | undefined;
  images?: Link<'IMAGE'> | undefined;
  files?: Link<'GEMINI_INPUT_FILES'> | undefined;
  /** Default `"auto"`. */
  aspect_ratio?: Choice<GeminiImage2NodeAspectRatio> | undefined;
  response_modalities?: Choice<'IMAGE+TEXT' | 'IMAGE'> | undefined;
  /** Default `""`. */
  system_prompt?: Text | undefined;
}
export interface GeminiImageNodeNode extends Node<'GeminiImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `GeminiImageNode`, shown as "Nano Banana (Google Gemini Image)".
 * It calls a paid service over the network.
 */
export declare function geminiImageNode(inputs?: GeminiImageNodeInputs, options?: NodeOptions): GeminiImageNodeNode;

export interface GeminiInputFilesInputs {
  /** A file in the server's input folder. */
  file: FileName;
  GEMINI_INPUT_FILES?: Link<'GEMINI_INPUT_FILES'> | undefined;
}
export interface GeminiInputFilesNode extends Node<'GeminiInputFiles'> {
  readonly GEMINI_INPUT_FILES: Link<'GEMINI_INPUT_FILES'>;
}
/** Server class `GeminiInputFiles`. */
export declare function geminiInputFiles(inputs: GeminiInputFilesInputs, options?: NodeOptions): GeminiInputFilesNode;

export interface GeminiNanoBanana2Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?: Choice<'Nano Banana 2 (Gemini 3.1 Flash Image)'> | undefined;
  /** 0 to 18446744073709551615; default `42`. */
  seed?: Int | undefined;
  /** Default `"auto"`. */
  aspect_ratio?: Choice<GeminiImage2NodeAspectRatio> | undefined;
  resolution: Choice<'1K' | '2K' | '4K'>;
  response_modalities: Choice<'IMAGE' | 'IMAGE+TEXT'>;
  thinking_level: Choice<'MINIMAL' | 'HIGH'>;
  images?: Link<'IMAGE'> | undefined;
  files?: Link<'GEMINI_INPUT_FILES'> | undefined;
  /** Default `""`. */
  system_prompt?: Text | undefined;
}
export interface GeminiNanoBanana2Node extends Node<'GeminiNanoBanana2'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly STRING: Link<'STRING'>;
  readonly thought_image: Link<'IMAGE'>;
}
/**
 * Server class `GeminiNanoBanana2`, shown as "Nano Banana 2".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function geminiNanoBanana2(inputs: GeminiNanoBanana2Inputs, options?: NodeOptions): GeminiNanoBanana2Node;

export interface GeminiNanoBanana2V2Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model:
    | {
      'Nano Banana 2 (Gemini 3.1 Flash Image)': {
        /** Default `"auto"`. Sent as `model.aspect_ratio`. */
        aspect_ratio?: Choice<GeminiNanoBanana2V2AspectRatio> | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'1K' | '2K' | '4K'>;
        /** Sent as `model.thinking_level`. */
        thinking_level: Choice<'MINIMAL' | 'HIGH'>;
        /** 0 to 14, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** Sent as `model.files`. */
        files?: Link<'GEMINI_INPUT_FILES'> | undefined;
      };
    }
    | {
      'Nano Banana 2 Lite': {
        /** Default `"auto"`. Sent as `model.aspect_ratio`. */
        aspect_ratio?: Choice<GeminiNanoBanana2V2AspectRatio> | undefined;
        /** Sent as `model.resolution`. */
        resolution?: Choice<'1K'> | undefined;
        /** Sent as `model.thinking_level`. */
        thinking_level: Choice<'MINIMAL' | 'HIGH'>;
        /** 0 to 14, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** Sent as `model.files`. */
        files?: Link<'GEMINI_INPUT_FILES'> | undefined;
      };
    }
    | Unchecked;
  /** 0 to 18446744073709551615; default `42`. */
  seed?: Int | undefined;
  response_modalities: Choice<'IMAGE' | 'IMAGE+TEXT'>;
  /** Default `""`. */
  system_prompt?: Text | undefined;
  /** 0 to 2, steps of 0.01; default `1`. */
  temperature?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.95`. */
  top_p?: Float | undefined;
}
export interface GeminiNanoBanana2V2Node extends Node<'GeminiNanoBanana2V2'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly STRING: Link<'STRING'>;
  readonly thought_image: Link<'IMAGE'>;
}
/**
 * Server class `GeminiNanoBanana2V2`, shown as "Nano Banana 2".
 * It calls a paid service over the network.
 */
export declare function geminiNanoBanana2V2(inputs: GeminiNanoBanana2V2Inputs, options?: NodeOptions): GeminiNanoBanana2V2Node;

export interface GeminiNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"gemini-3-1-pro"`. */
  model?: Choice<'gemini-2.5-pro' | 'gemini-2.5-flash' | 'gemini-3-pro-preview' | 'gemini-3-1-pro' | 'gemini-3-1-flash-lite'> | undefined;
  /** 0 to 18446744073709551615; default `42`. */
  seed?: Int | undefined;
  images?: Link<'IMAGE'> | undefined;
  audio?: Link<'AUDIO'> | undefined;
  video?: Link<'VIDEO'> | undefined;
  files?: Link<'GEMINI_INPUT_FILES'> | undefined;
  /** Default `""`. */
  system_prompt?: Text | undefined;
}
export interface GeminiNodeNode extends Node<'GeminiNode'> {
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `GeminiNode`, shown as "Google Gemini".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function geminiNode(inputs?: GeminiNodeInputs, options?: NodeOptions): GeminiNodeNode;

export interface GeminiNodeV2Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'Gemini 3.5 Flash' | 'Gemini 3.1 Pro' | 'Gemini 3.1 Flash-Lite'
    | {
      'Gemini 3.5 Flash': {
        /** 0 to 16, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 1, sent as `model.audio.audio_1` and so on. */
        audio?: {
          audio_1?: Link<'AUDIO'> | undefined;
        } | undefined;
        /** 0 to 1, sent as `model.video.video_1` and so on. */
        video?: {
          video_1?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** Default `"MEDIUM"`. Sent as `model.thinking_level`. */
        thinking_level?: Choice<'MINIMAL' | 'LOW' | 'MEDIUM' | 'HIGH'> | undefined;
        /** 0 to 2, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.95`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** 16 to 65536; default `32768`. Sent as `model.max_output_tokens`. */
        max_output_tokens?: Int | undefined;
        /** Sent as `model.files`. */
        files?: Link<'GEMINI_INPUT_FILES'> | undefined;
      };
    }
    | {
      'Gemini 3.1 Pro': {
        /** 0 to 16, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 1, sent as `model.audio.audio_1` and so on. */
        audio?: {
          audio_1?: Link<'AUDIO'> | undefined;
        } | undefined;
        /** 0 to 1, sent as `model.video.video_1` and so on. */
        video?: {
          video_1?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** Default `"HIGH"`. Sent as `model.thinking_level`. */
        thinking_level?: Choice<'LOW' | 'HIGH'> | undefined;
        /** 0 to 2, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.95`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** 16 to 65536; default `32768`. Sent as `model.max_output_tokens`. */
        max_output_tokens?: Int | undefined;
        /** Sent as `model.files`. */
        files?: Link<'GEMINI_INPUT_FILES'> | undefined;
      };
    }
    | {
      'Gemini 3.1 Flash-Lite': {
        /** 0 to 16, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 1, sent as `model.audio.audio_1` and so on. */
        audio?: {
          audio_1?: Link<'AUDIO'> | undefined;
        } | undefined;
        /** 0 to 1, sent as `model.video.video_1` and so on. */
        video?: {
          video_1?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** Default `"LOW"`. Sent as `model.thinking_level`. */
        thinking_level?: Choice<'LOW' | 'HIGH'> | undefined;
        /** 0 to 2, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.95`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** 16 to 65536; default `32768`. Sent as `model.max_output_tokens`. */
        max_output_tokens?: Int | undefined;
        /** Sent as `model.files`. */
        files?: Link<'GEMINI_INPUT_FILES'> | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
  /** Default `""`. */
  system_prompt?: Text | undefined;
}
export interface GeminiNodeV2Node extends Node<'GeminiNodeV2'> {
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `GeminiNodeV2`, shown as "Google Gemini".
 * It calls a paid service over the network.
 */
export declare function geminiNodeV2(inputs?: GeminiNodeV2Inputs, options?: NodeOptions): GeminiNodeV2Node;

export interface GeminiVideoOmniInputs {
  model?:
    | 'Omni Flash'
    | {
      'Omni Flash': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** 0 to 14, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.videos.video_1` and so on. */
        videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 2, steps of 0.01; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.95`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
}
export interface GeminiVideoOmniNode extends Node<'GeminiVideoOmni'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `GeminiVideoOmni`, shown as "Google Gemini Omni (Video)".
 * It calls a paid service over the network.
 */
export declare function geminiVideoOmni(inputs?: GeminiVideoOmniInputs, options?: NodeOptions): GeminiVideoOmniNode;

export interface GrokImageEditNodeInputs {
  model: Choice<'grok-imagine-image-quality' | 'grok-imagine-image-pro' | 'grok-imagine-image'>;
  image: Link<'IMAGE'>;
  prompt: Text;
  resolution: Choice<'1K' | '2K'>;
  /** 1 to 10; default `1`. */
  number_of_images?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  aspect_ratio?: Choice<GrokImageEditNodeAspectRatio> | undefined;
}
export interface GrokImageEditNodeNode extends Node<'GrokImageEditNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `GrokImageEditNode`, shown as "Grok Image Edit".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function grokImageEditNode(inputs: GrokImageEditNodeInputs, options?: NodeOptions): GrokImageEditNodeNode;

export interface GrokImageEditNodeV2Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model:
    | {
      'grok-imagine-image-2.0': {
        /** 1 to 3, sent as `model.images.image_1` and so on. */
        images: {
          image_1: Link<'IMAGE'>;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
        };
        /** Sent as `model.resolution`. */
        resolution: Choice<'1K' | '2K'>;
        /** 1 to 10; default `1`. Sent as `model.number_of_images`. */
        number_of_images?: Int | undefined;
        /** Sent as `model.quality`. */
        quality: Choice<'medium' | 'low'>;
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<GrokImageEditNodeAspectRatio>;
      };
    }
    | {
      'grok-imagine-image-quality': {
        /** 1 to 3, sent as `model.images.image_1` and so on. */
        images: {
          image_1: Link<'IMAGE'>;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
        };
        /** Sent as `model.resolution`. */
        resolution: Choice<'1K' | '2K'>;
        /** 1 to 10; default `1`. Sent as `model.number_of_images`. */
        number_of_images?: Int | undefined;
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<GrokImageEditNodeAspectRatio>;
      };
    }
    | {
      'grok-imagine-image-pro': {
        /** 1, sent as `model.images.image_1` and so on. */
        images: {
          image_1: Link<'IMAGE'>;
        };
        /** Sent as `model.resolution`. */
        resolution: Choice<'1K' | '2K'>;
        /** 1 to 10; default `1`. Sent as `model.number_of_images`. */
        number_of_images?: Int | undefined;
      };
    }
    | {
      'grok-imagine-image': {
        /** 1 to 3, sent as `model.images.image_1` and so on. */
        images: {
          image_1: Link<'IMAGE'>;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
        };
        /** Sent as `model.resolution`. */
        resolution: Choice<'1K' | '2K'>;
        /** 1 to 10; default `1`. Sent as `model.number_of_images`. */
        number_of_images?: Int | undefined;
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<GrokImageEditNodeAspectRatio>;
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface GrokImageEditNodeV2Node extends Node<'GrokImageEditNodeV2'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `GrokImageEditNodeV2`, shown as "Grok Image Edit".
 * It calls a paid service over the network.
 */
export declare function grokImageEditNodeV2(inputs: GrokImageEditNodeV2Inputs, options?: NodeOptions): GrokImageEditNodeV2Node;

export interface GrokImageNodeInputs {
  model: Choice<'grok-imagine-image-2.0' | 'grok-imagine-image-quality' | 'grok-imagine-image-pro' | 'grok-imagine-image'>;
  prompt: Text;
  aspect_ratio: Choice<'1:1' | '2:3' | '3:2' | '3:4' | '4:3' | '9:16' | '16:9' | '9:19.5' | '19.5:9' | '9:20' | '20:9' | '1:2' | '2:1'>;
  /** 1 to 10; default `1`. */
  number_of_images?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  resolution?: Choice<'1K' | '2K'> | undefined;
  quality?: Choice<'medium' | 'low'> | undefined;
}
export interface GrokImageNodeNode extends Node<'GrokImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `GrokImageNode`, shown as "Grok Image".
 * It calls a paid service over the network.
 */
export declare function grokImageNode(inputs: GrokImageNodeInputs, options?: NodeOptions): GrokImageNodeNode;

export interface GrokVideoEditNodeInputs {
  model?: Choice<'grok-imagine-video'> | undefined;
  prompt: Text;
  video: Link<'VIDEO'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface GrokVideoEditNodeNode extends Node<'GrokVideoEditNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `GrokVideoEditNode`, shown as "Grok Video Edit".
 * It calls a paid service over the network.
 */
export declare function grokVideoEditNode(inputs: GrokVideoEditNodeInputs, options?: NodeOptions): GrokVideoEditNodeNode;

export interface GrokVideoExtendNodeInputs {
  prompt: Text;
  video: Link<'VIDEO'>;
  model?:
    | 'grok-imagine-video'
    | {
      'grok-imagine-video': {
        /** 2 to 10; default `8`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface GrokVideoExtendNodeNode extends Node<'GrokVideoExtendNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `GrokVideoExtendNode`, shown as "Grok Video Extend".
 * It calls a paid service over the network.
 */
export declare function grokVideoExtendNode(inputs: GrokVideoExtendNodeInputs, options?: NodeOptions): GrokVideoExtendNodeNode;

export interface GrokVideoNodeInputs {
  model: Choice<'grok-imagine-video' | 'grok-imagine-video-1.5'>;
  prompt: Text;
  resolution: Choice<'480p' | '720p' | '1080p'>;
  aspect_ratio: Choice<'auto' | '16:9' | '4:3' | '3:2' | '1:1' | '2:3' | '3:4' | '9:16'>;
  /** 1 to 15; default `6`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  image?: Link<'IMAGE'> | undefined;
}
export interface GrokVideoNodeNode extends Node<'GrokVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `GrokVideoNode`, shown as "Grok Video".
 * It calls a paid service over the network.
 */
export declare function grokVideoNode(inputs: GrokVideoNodeInputs, options?: NodeOptions): GrokVideoNodeNode;

export interface GrokVideoReferenceNodeInputs {
  prompt: Text;
  model:
    | {
      'grok-imagine-video-1.5': {
        /** 1 to 7, sent as `model.reference_images.reference_1` and so on. */
        reference_images: {
          reference_1: Link<'IMAGE'>;
          reference_2?: Link<'IMAGE'> | undefined;
          reference_3?: Link<'IMAGE'> | undefined;
          reference_4?: Link<'IMAGE'> | undefined;
          reference_5?: Link<'IMAGE'> | undefined;
          reference_6?: Link<'IMAGE'> | undefined;
          reference_7?: Link<'IMAGE'> | undefined;
        };
        /** Sent as `model.voice_1`. */
        voice_1: Choice<Voice_1>;
        /** Sent as `model.voice_2`. */
        voice_2: Choice<Voice_2>;
        /** Sent as `model.voice_3`. */
        voice_3: Choice<Voice_3>;
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p'>;
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<'16:9' | '4:3' | '3:2' | '1:1' | '2:3' | '3:4' | '9:16'>;
        /** 1 to 15; default `6`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | {
      'grok-imagine-video': {
        /** 1 to 7, sent as `model.reference_images.reference_0` and so on. */
        reference_images: readonly [Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
        /** Sent as `model.resolution`. */
        resolution: Choice<'480p' | '720p'>;
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<'16:9' | '4:3' | '3:2' | '1:1' | '2:3' | '3:4' | '9:16'>;
        /** 2 to 10; default `6`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface GrokVideoReferenceNodeNode extends Node<'GrokVideoReferenceNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `GrokVideoReferenceNode`, shown as "Grok Reference-to-Video".
 * It calls a paid service over the network.
 */
export declare function grokVideoReferenceNode(inputs: GrokVideoReferenceNodeInputs, options?: NodeOptions): GrokVideoReferenceNodeNode;

export interface HappyHorseImageToVideoApiInputs {
  model:
    | {
      'happyhorse-1.1-i2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** 3 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | {
      'happyhorse-1.0-i2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** 3 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked;
  first_frame: Link<'IMAGE'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface HappyHorseImageToVideoApiNode extends Node<'HappyHorseImageToVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `HappyHorseImageToVideoApi`, shown as "HappyHorse Image to Video".
 * It calls a paid service over the network.
 */
export declare function happyHorseImageToVideoApi(inputs: HappyHorseImageToVideoApiInputs, options?: NodeOptions): HappyHorseImageToVideoApiNode;

export interface HappyHorseReferenceVideoApiInputs {
  model:
    | {
      'happyhorse-1.1-r2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** Sent as `model.ratio`. */
        ratio: Choice<HappyHorseReferenceVideoApiRatio>;
        /** 3 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** 1 to 9, sent as `model.reference_images.image1` and so on. */
        reference_images: {
          image1: Link<'IMAGE'>;
          image2?: Link<'IMAGE'> | undefined;
          image3?: Link<'IMAGE'> | undefined;
          image4?: Link<'IMAGE'> | undefined;
          image5?: Link<'IMAGE'> | undefined;
          image6?: Link<'IMAGE'> | undefined;
          image7?: Link<'IMAGE'> | undefined;
          image8?: Link<'IMAGE'> | undefined;
          image9?: Link<'IMAGE'> | undefined;
        };
      };
    }
    | {
      'happyhorse-1.0-r2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** Sent as `model.ratio`. */
        ratio: Choice<'16:9' | '9:16' | '1:1' | '4:3' | '3:4'>;
        /** 3 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** 1 to 9, sent as `model.reference_images.image1` and so on. */
        reference_images: {
          image1: Link<'IMAGE'>;
          image2?: Link<'IMAGE'> | undefined;
          image3?: Link<'IMAGE'> | undefined;
          image4?: Link<'IMAGE'> | undefined;
          image5?: Link<'IMAGE'> | undefined;
          image6?: Link<'IMAGE'> | undefined;
          image7?: Link<'IMAGE'> | undefined;
          image8?: Link<'IMAGE'> | undefined;
          image9?: Link<'IMAGE'> | undefined;
        };
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface HappyHorseReferenceVideoApiNode extends Node<'HappyHorseReferenceVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `HappyHorseReferenceVideoApi`, shown as "HappyHorse Reference to Video".
 * It calls a paid service over the network.
 */
export declare function happyHorseReferenceVideoApi(inputs: HappyHorseReferenceVideoApiInputs, options?: NodeOptions): HappyHorseReferenceVideoApiNode;

export interface HappyHorseTextToVideoApiInputs {
  model:
    | {
      'happyhorse-1.1-t2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** Sent as `model.ratio`. */
        ratio: Choice<HappyHorseReferenceVideoApiRatio>;
        /** 3 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | {
      'happyhorse-1.0-t2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** Sent as `model.ratio`. */
        ratio: Choice<'16:9' | '9:16' | '1:1' | '4:3' | '3:4'>;
        /** 3 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface HappyHorseTextToVideoApiNode extends Node<'HappyHorseTextToVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `HappyHorseTextToVideoApi`, shown as "HappyHorse Text to Video".
 * It calls a paid service over the network.
 */
export declare function happyHorseTextToVideoApi(inputs: HappyHorseTextToVideoApiInputs, options?: NodeOptions): HappyHorseTextToVideoApiNode;

export interface HappyHorseVideoEditApiInputs {
  model:
    | {
      'happyhorse-1.0-video-edit': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** Sent as `model.ratio`. */
        ratio: Choice<'16:9' | '9:16' | '1:1' | '4:3' | '3:4'>;
        /** 0 to 5, sent as `model.reference_images.image1` and so on. */
        reference_images?: {
          image1?: Link<'IMAGE'> | undefined;
          image2?: Link<'IMAGE'> | undefined;
          image3?: Link<'IMAGE'> | undefined;
          image4?: Link<'IMAGE'> | undefined;
          image5?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | Unchecked;
  video: Link<'VIDEO'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface HappyHorseVideoEditApiNode extends Node<'HappyHorseVideoEditApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `HappyHorseVideoEditApi`, shown as "HappyHorse Video Edit".
 * It calls a paid service over the network.
 */
export declare function happyHorseVideoEditApi(inputs: HappyHorseVideoEditApiInputs, options?: NodeOptions): HappyHorseVideoEditApiNode;

export interface HeyGenAvatarVideoNodeInputs {
  engine:
    | {
      auto: {
        /** Sent as `engine.avatar`. */
        avatar: Choice<HeyGenAvatarVideoNodeAvatar>;
      };
    }
    | {
      avatar_iv: {
        /** Sent as `engine.avatar`. */
        avatar: Choice<HeyGenAvatarVideoNodeAvatar_9iydii>;
      };
    }
    | {
      avatar_iii: {
        /** Sent as `engine.avatar`. */
        avatar: Choice<HeyGenAvatarVideoNodeAvatar>;
      };
    }
    | {
      avatar_v: {
        /** Sent as `engine.avatar`. */
        avatar: Choice<HeyGenAvatarVideoNodeAvatar_9iydii>;
      };
    }
    | Unchecked;
  speech:
    | {
      script: {
        /** Default `""`. Sent as `speech.text`. */
        text?: Text | undefined;
        /** Sent as `speech.voice`. */
        voice: Choice<HeyGenAvatarVideoNodeVoice>;
        /** Default `""`. Sent as `speech.custom_voice_id`. */
        custom_voice_id?: Text | undefined;
        /** 0.5 to 1.5, steps of 0.05; default `1`. Sent as `speech.voice_speed`. */
        voice_speed?: Float | undefined;
      };
    }
    | {
      audio: {
        /** Sent as `speech.audio`. */
        audio: Link<'AUDIO'>;
      };
    }
    | Unchecked;
  /** Default `""`. */
  custom_avatar_id?: Text | undefined;
  /** Default `"1080p"`. */
  resolution?: Choice<'720p' | '1080p'> | undefined;
  /** Default `"auto"`. */
  aspect_ratio?: Choice<'auto' | '16:9' | '9:16' | '1:1' | '4:5' | '5:4'> | undefined;
  /** Default `""`. */
  background_color?: Text | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
}
export interface HeyGenAvatarVideoNodeNode extends Node<'HeyGenAvatarVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `HeyGenAvatarVideoNode`, shown as "HeyGen Avatar Video".
 * It calls a paid service over the network.
 */
export declare function heyGenAvatarVideoNode(inputs: HeyGenAvatarVideoNodeInputs, options?: NodeOptions): HeyGenAvatarVideoNodeNode;

export interface HeyGenCreateAvatarNodeInputs {
  source?:
    | 'prompt'
    | {
      prompt: {
        /** Default `""`. Sent as `source.prompt`. */
        prompt?: Text | undefined;
        /** 0 to 3, sent as `source.reference_images.ref_image_1` and so on. */
        reference_images?: {
          ref_image_1?: Link<'IMAGE'> | undefined;
          ref_image_2?: Link<'IMAGE'> | undefined;
          ref_image_3?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      photo: {
        /** Sent as `source.identity_photo`. */
        identity_photo: Link<'IMAGE'>;
      };
    }
    | Unchecked | undefined;
}
export interface HeyGenCreateAvatarNodeNode extends Node<'HeyGenCreateAvatarNode'> {
  readonly avatar_id: Link<'STRING'>;
  readonly preview: Link<'IMAGE'>;
}
/**
 * Server class `HeyGenCreateAvatarNode`, shown as "HeyGen Create Avatar".
 * It calls a paid service over the network.
 */
export declare function heyGenCreateAvatarNode(inputs?: HeyGenCreateAvatarNodeInputs, options?: NodeOptions): HeyGenCreateAvatarNodeNode;

export interface HeyGenTalkingPhotoNodeInputs {
  image: Link<'IMAGE'>;
  speech:
    | {
      script: {
        /** Default `""`. Sent as `speech.text`. */
        text?: Text | undefined;
        /** Sent as `speech.voice`. */
        voice: Choice<HeyGenTalkingPhotoNodeVoice>;
        /** Default `""`. Sent as `speech.custom_voice_id`. */
        custom_voice_id?: Text | undefined;
        /** 0.5 to 1.5, steps of 0.05; default `1`. Sent as `speech.voice_speed`. */
        voice_speed?: Float | undefined;
      };
    }
    | {
      audio: {
        /** Sent as `speech.audio`. */
        audio: Link<'AUDIO'>;
      };
    }
    | Unchecked;
  /** Default `"1080p"`. */
  resolution?: Choice<'720p' | '1080p'> | undefined;
  /** Default `"auto"`. */
  aspect_ratio?: Choice<'auto' | '16:9' | '9:16' | '1:1' | '4:5' | '5:4'> | undefined;
  /** Default `"low"`. */
  expressiveness?: Choice<'low' | 'medium' | 'high'> | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
}
export interface HeyGenTalkingPhotoNodeNode extends Node<'HeyGenTalkingPhotoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `HeyGenTalkingPhotoNode`, shown as "HeyGen Talking Photo".
 * It calls a paid service over the network.
 */
export declare function heyGenTalkingPhotoNode(inputs: HeyGenTalkingPhotoNodeInputs, options?: NodeOptions): HeyGenTalkingPhotoNodeNode;

export interface HeyGenTextToSpeechNodeInputs {
  /** Default `""`. */
  text?: Text | undefined;
  voice: Choice<HeyGenTextToSpeechNodeVoice>;
  /** Default `""`. */
  custom_voice_id?: Text | undefined;
  /** 0.5 to 2, steps of 0.05; default `1`. */
  speed?: Float | undefined;
  /** Default `false`. */
  ssml?: Bool | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
}
export interface HeyGenTextToSpeechNodeNode extends Node<'HeyGenTextToSpeechNode'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `HeyGenTextToSpeechNode`, shown as "HeyGen Text to Speech".
 * It calls a paid service over the network.
 */
export declare function heyGenTextToSpeechNode(inputs: HeyGenTextToSpeechNodeInputs, options?: NodeOptions): HeyGenTextToSpeechNodeNode;

export interface HeyGenVideoTranslateNodeInputs {
  video: Link<'VIDEO'>;
  output_language: Choice<OutputLanguage>;
  /** Default `"speed"`. */
  mode?: Choice<'speed' | 'precision'> | undefined;
  /** Default `false`. */
  translate_audio_only?: Bool | undefined;
  /** 0 to 10; default `0`. */
  speaker_count?: Int | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
}
export interface HeyGenVideoTranslateNodeNode extends Node<'HeyGenVideoTranslateNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `HeyGenVideoTranslateNode`, shown as "HeyGen Video Translate".
 * It calls a paid service over the network.
 */
export declare function heyGenVideoTranslateNode(inputs: HeyGenVideoTranslateNodeInputs, options?: NodeOptions): HeyGenVideoTranslateNodeNode;

export interface HitPawGeneralImageEnhanceInputs {
  model: Choice<'generative_portrait' | 'generative'>;
  image: Link<'IMAGE'>;
  upscale_factor: Choice<1 | 2 | 4>;
  /** Default `false`. */
  auto_downscale?: Bool | undefined;
}
export interface HitPawGeneralImageEnhanceNode extends Node<'HitPawGeneralImageEnhance'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `HitPawGeneralImageEnhance`.
 * It calls a paid service over the network.
 */
export declare function hitPawGeneralImageEnhance(inputs: HitPawGeneralImageEnhanceInputs, options?: NodeOptions): HitPawGeneralImageEnhanceNode;

export interface HitPawVideoEnhanceInputs {
  model:
    | {
      'Portrait Restore Model (1x)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'original' | '720p' | '1080p' | '2K/QHD' | '4K/UHD' | '8K'>;
      };
    }
    | {
      'Portrait Restore Model (2x)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'original' | '720p' | '1080p' | '2K/QHD' | '4K/UHD' | '8K'>;
      };
    }
    | {
      'General Restore Model (1x)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'original' | '720p' | '1080p' | '2K/QHD' | '4K/UHD' | '8K'>;
      };
    }
    | {
      'General Restore Model (2x)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'original' | '720p' | '1080p' | '2K/QHD' | '4K/UHD' | '8K'>;
      };
    }
    | {
      'General Restore Model (4x)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'original' | '720p' | '1080p' | '2K/QHD' | '4K/UHD' | '8K'>;
      };
    }
    | {
      'Ultra HD Model (2x)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'original' | '720p' | '1080p' | '2K/QHD' | '4K/UHD' | '8K'>;
      };
    }
    | {
      'Generative Model (1x)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'original' | '720p' | '1080p' | '2K/QHD' | '4K/UHD'>;
      };
    }
    | Unchecked;
  video: Link<'VIDEO'>;
}
export interface HitPawVideoEnhanceNode extends Node<'HitPawVideoEnhance'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `HitPawVideoEnhance`.
 * It calls a paid service over the network.
 */
export declare function hitPawVideoEnhance(inputs: HitPawVideoEnhanceInputs, options?: NodeOptions): HitPawVideoEnhanceNode;

export interface IdeogramPImageInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"MEDIUM"`. */
  quality?: Choice<'VERY_LOW' | 'LOW' | 'MEDIUM' | 'HIGH'> | undefined;
  /** Default `"1K"`. */
  resolution?: Choice<'1K' | '2K'> | undefined;
  /** Default `"1:1"`. */
  aspect_ratio?: Choice<IdeogramPImageAspectRatio> | undefined;
  /** Default `"AUTO"`. */
  prompt_upsampling?: Choice<'AUTO' | 'ON' | 'OFF'> | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
}
export interface IdeogramPImageNode extends Node<'IdeogramPImage'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly final_prompt: Link<'STRING'>;
}
/**
 * Server class `IdeogramPImage`, shown as "Ideogram P-Image".
 * It calls a paid service over the network.
 */
export declare function ideogramPImage(inputs?: IdeogramPImageInputs, options?: NodeOptions): IdeogramPImageNode;

export interface IdeogramV3Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  image?: Link<'IMAGE'> | undefined;
  mask?: Link<'MASK'> | undefined;
  /** Default `"1:1"`. */
  aspect_ratio?: Choice<IdeogramPImageAspectRatio> | undefined;
  /** Default `"Auto"`. */
  resolution?: Choice<IdeogramV3Resolution> | undefined;
  /** Default `"AUTO"`. */
  magic_prompt_option?: Choice<'AUTO' | 'ON' | 'OFF'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** 1 to 8; default `1`. */
  num_images?: Int | undefined;
  /** Default `"DEFAULT"`. */
  rendering_speed?: Choice<'DEFAULT' | 'TURBO' | 'QUALITY'> | undefined;
  character_image?: Link<'IMAGE'> | undefined;
  character_mask?: Link<'MASK'> | undefined;
}
export interface IdeogramV3Node extends Node<'IdeogramV3'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `IdeogramV3`.
 * It calls a paid service over the network.
 */
export declare function ideogramV3(inputs?: IdeogramV3Inputs, options?: NodeOptions): IdeogramV3Node;

export interface IdeogramV4Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"Auto"`. */
  resolution?: Choice<IdeogramV4Resolution> | undefined;
  /** Default `"DEFAULT"`. */
  rendering_speed?: Choice<'DEFAULT' | 'TURBO' | 'QUALITY'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface IdeogramV4Node extends Node<'IdeogramV4'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `IdeogramV4`.
 * It calls a paid service over the network.
 */
export declare function ideogramV4(inputs?: IdeogramV4Inputs, options?: NodeOptions): IdeogramV4Node;

export interface KlingAvatarNodeInputs {
  image: Link<'IMAGE'>;
  sound_file: Link<'AUDIO'>;
  mode: Choice<'std' | 'pro'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
}
export interface KlingAvatarNodeNode extends Node<'KlingAvatarNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingAvatarNode`, shown as "Kling Avatar 2.0".
 * It calls a paid service over the network.
 */
export declare function klingAvatarNode(inputs: KlingAvatarNodeInputs, options?: NodeOptions): KlingAvatarNodeNode;

export interface KlingFirstLastFrameNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 3 to 15; default `5`; seconds. */
  duration?: Int | undefined;
  first_frame: Link<'IMAGE'>;
  end_frame: Link<'IMAGE'>;
  /** Default `true`. */
  generate_audio?: Bool | undefined;
  model?:
    | 'kling-v3'
    | {
      'kling-v3': {
        /** Default `"1080p"`. Sent as `model.resolution`. */
        resolution?: Choice<'4k' | '1080p' | '720p'> | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface KlingFirstLastFrameNodeNode extends Node<'KlingFirstLastFrameNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingFirstLastFrameNode`, shown as "Kling 3.0 First-Last-Frame to Video".
 * It calls a paid service over the network.
 */
export declare function klingFirstLastFrameNode(inputs: KlingFirstLastFrameNodeInputs, options?: NodeOptions): KlingFirstLastFrameNodeNode;

export interface KlingImage2VideoNodeInputs {
  start_frame: Link<'IMAGE'>;
  prompt: Text;
  negative_prompt: Text;
  model_name?: Choice<'kling-v2-5-turbo'> | undefined;
  /** 0 to 1; default `0.8`. */
  cfg_scale?: Float | undefined;
  mode?: Choice<'pro'> | undefined;
  /** Default `"16:9"`. */
  aspect_ratio?: Choice<'16:9' | '9:16' | '1:1'> | undefined;
  /** Default `"5"`. */
  duration?: Choice<'5' | '10'> | undefined;
}
export interface KlingImage2VideoNodeNode extends Node<'KlingImage2VideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly video_id: Link<'STRING'>;
  readonly duration: Link<'STRING'>;
}
/**
 * Server class `KlingImage2VideoNode`, shown as "Kling Image(First Frame) to Video".
 * It calls a paid service over the network.
 */
export declare function klingImage2VideoNode(inputs: KlingImage2VideoNodeInputs, options?: NodeOptions): KlingImage2VideoNodeNode;

export interface KlingImageGenerationNodeInputs {
  prompt: Text;
  negative_prompt: Text;
  image_type: Choice<'subject' | 'face'>;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  image_fidelity?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.45`. */
  human_fidelity?: Float | undefined;
  model_name: Choice<'kling-v3' | 'kling-v2'>;
  /** Default `"16:9"`. */
  aspect_ratio?: Choice<KlingImageGenerationNodeAspectRatio> | undefined;
  /** 1 to 9; default `1`. */
  n?: Int | undefined;
  image?: Link<'IMAGE'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface KlingImageGenerationNodeNode extends Node<'KlingImageGenerationNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `KlingImageGenerationNode`, shown as "Kling 3.0 Image".
 * It calls a paid service over the network.
 */
export declare function klingImageGenerationNode(inputs: KlingImageGenerationNodeInputs, options?: NodeOptions): KlingImageGenerationNodeNode;

export interface KlingImageToVideoWithAudioInputs {
  model_name?: Choice<'kling-v2-6'> | undefined;
  start_frame: Link<'IMAGE'>;
  prompt: Text;
  mode?: Choice<'pro'> | undefined;
  duration: Choice<5 | 10>;
  /** Default `true`. */
  generate_audio?: Bool | undefined;
}
export interface KlingImageToVideoWithAudioNode extends Node<'KlingImageToVideoWithAudio'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingImageToVideoWithAudio`, shown as "Kling 2.6 Image(First Frame) to Video with Audio".
 * It calls a paid service over the network.
 */
export declare function klingImageToVideoWithAudio(inputs: KlingImageToVideoWithAudioInputs, options?: NodeOptions): KlingImageToVideoWithAudioNode;

export interface KlingLipSyncAudioToVideoNodeInputs {
  video: Link<'VIDEO'>;
  audio: Link<'AUDIO'>;
  /** Default `"en"`. */
  voice_language?: Choice<'zh' | 'en'> | undefined;
}
export interface KlingLipSyncAudioToVideoNodeNode extends Node<'KlingLipSyncAudioToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly video_id: Link<'STRING'>;
  readonly duration: Link<'STRING'>;
}
/**
 * Server class `KlingLipSyncAudioToVideoNode`, shown as "Kling Lip Sync Video with Audio".
 * It calls a paid service over the network.
 */
export declare function klingLipSyncAudioToVideoNode(inputs: KlingLipSyncAudioToVideoNodeInputs, options?: NodeOptions): KlingLipSyncAudioToVideoNodeNode;

export interface KlingLipSyncTextToVideoNodeInputs {
  video: Link<'VIDEO'>;
  text: Text;
  /** Default `"Melody"`. */
  voice?: Choice<KlingLipSyncTextToVideoNodeVoice> | undefined;
  /** 0.8 to 2; default `1`. */
  voice_speed?: Float | undefined;
}
export interface KlingLipSyncTextToVideoNodeNode extends Node<'KlingLipSyncTextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly video_id: Link<'STRING'>;
  readonly duration: Link<'STRING'>;
}
/**
 * Server class `KlingLipSyncTextToVideoNode`, shown as "Kling Lip Sync Video with Text".
 * It calls a paid service over the network.
 */
export declare function klingLipSyncTextToVideoNode(inputs: KlingLipSyncTextToVideoNodeInputs, options?: NodeOptions): KlingLipSyncTextToVideoNodeNode;

export interface KlingMotionControlInputs {
  prompt: Text;
  reference_image: Link<'IMAGE'>;
  reference_video: Link<'VIDEO'>;
  /** Default `true`. */
  keep_original_sound?: Bool | undefined;
  character_orientation: Choice<'video' | 'image'>;
  mode: Choice<'pro' | 'std'>;
  model?: Choice<'kling-v3' | 'kling-v2-6'> | undefined;
}
export interface KlingMotionControlNode extends Node<'KlingMotionControl'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingMotionControl`.
 * It calls a paid service over the network.
 */
export declare function klingMotionControl(inputs: KlingMotionControlInputs, options?: NodeOptions): KlingMotionControlNode;

export interface KlingOmniProEditVideoNodeInputs {
  model_name: Choice<'kling-v3-omni' | 'kling-video-o1'>;
  prompt: Text;
  video: Link<'VIDEO'>;
  /** Default `true`. */
  keep_original_sound?: Bool | undefined;
  reference_images?: Link<'IMAGE'> | undefined;
  resolution?: Choice<'1080p' | '720p'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface KlingOmniProEditVideoNodeNode extends Node<'KlingOmniProEditVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingOmniProEditVideoNode`, shown as "Kling 3.0 Omni Edit Video".
 * It calls a paid service over the network.
 */
export declare function klingOmniProEditVideoNode(inputs: KlingOmniProEditVideoNodeInputs, options?: NodeOptions): KlingOmniProEditVideoNodeNode;

export interface KlingOmniProFirstLastFrameNodeInputs {
  model_name: Choice<'kling-v3-omni' | 'kling-video-o1'>;
  prompt: Text;
  /** 3 to 15; default `5`; seconds. */
  duration?: Int | undefined;
  first_frame: Link<'IMAGE'>;
  end_frame?: Link<'IMAGE'> | undefined;
  reference_images?: Link<'IMAGE'> | undefined;
  /** Default `"1080p"`. */
  resolution?: Choice<'4k' | '1080p' | '720p'> | undefined;
  storyboards?:
    | 'disabled' | '1 storyboard' | '2 storyboards' | '3 storyboards' | '4 storyboards' | '5 storyboards' | '6 storyboards'
    | { disabled: Record<string, never> }
    | {
      '1 storyboard': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
      };
    }
    | {
      '2 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
      };
    }
    | {
      '3 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
      };
    }
    | {
      '4 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
      };
    }
    | {
      '5 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_5_prompt`. */
        storyboard_5_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_5_duration`. */
        storyboard_5_duration?: Int | undefined;
      };
    }
    | {
      '6 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_5_prompt`. */
        storyboard_5_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_5_duration`. */
        storyboard_5_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_6_prompt`. */
        storyboard_6_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_6_duration`. */
        storyboard_6_duration?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface KlingOmniProFirstLastFrameNodeNode extends Node<'KlingOmniProFirstLastFrameNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingOmniProFirstLastFrameNode`, shown as "Kling 3.0 Omni First-Last-Frame to Video".
 * It calls a paid service over the network.
 */
export declare function klingOmniProFirstLastFrameNode(inputs: KlingOmniProFirstLastFrameNodeInputs, options?: NodeOptions): KlingOmniProFirstLastFrameNodeNode;

export interface KlingOmniProImageNodeInputs {
  model_name: Choice<'kling-v3-omni' | 'kling-image-o1'>;
  prompt: Text;
  resolution: Choice<'1K' | '2K' | '4K'>;
  aspect_ratio: Choice<KlingImageGenerationNodeAspectRatio>;
  series_amount: Choice<'disabled' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'>;
  reference_images?: Link<'IMAGE'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface KlingOmniProImageNodeNode extends Node<'KlingOmniProImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `KlingOmniProImageNode`, shown as "Kling 3.0 Omni Image".
 * It calls a paid service over the network.
 */
export declare function klingOmniProImageNode(inputs: KlingOmniProImageNodeInputs, options?: NodeOptions): KlingOmniProImageNodeNode;

export interface KlingOmniProImageToVideoNodeInputs {
  model_name: Choice<'kling-v3-omni' | 'kling-video-o1'>;
  prompt: Text;
  aspect_ratio: Choice<'16:9' | '9:16' | '1:1'>;
  /** 3 to 15; default `5`; seconds. */
  duration?: Int | undefined;
  reference_images: Link<'IMAGE'>;
  /** Default `"1080p"`. */
  resolution?: Choice<'4k' | '1080p' | '720p'> | undefined;
  storyboards?:
    | 'disabled' | '1 storyboard' | '2 storyboards' | '3 storyboards' | '4 storyboards' | '5 storyboards' | '6 storyboards'
    | { disabled: Record<string, never> }
    | {
      '1 storyboard': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
      };
    }
    | {
      '2 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
      };
    }
    | {
      '3 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
      };
    }
    | {
      '4 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
      };
    }
    | {
      '5 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_5_prompt`. */
        storyboard_5_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_5_duration`. */
        storyboard_5_duration?: Int | undefined;
      };
    }
    | {
      '6 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_5_prompt`. */
        storyboard_5_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_5_duration`. */
        storyboard_5_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_6_prompt`. */
        storyboard_6_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_6_duration`. */
        storyboard_6_duration?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface KlingOmniProImageToVideoNodeNode extends Node<'KlingOmniProImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingOmniProImageToVideoNode`, shown as "Kling 3.0 Omni Image to Video".
 * It calls a paid service over the network.
 */
export declare function klingOmniProImageToVideoNode(inputs: KlingOmniProImageToVideoNodeInputs, options?: NodeOptions): KlingOmniProImageToVideoNodeNode;

export interface KlingOmniProTextToVideoNodeInputs {
  model_name: Choice<'kling-v3-omni' | 'kling-video-o1'>;
  prompt: Text;
  aspect_ratio: Choice<'16:9' | '9:16' | '1:1'>;
  /** 3 to 15; default `5`; seconds. */
  duration?: Int | undefined;
  /** Default `"1080p"`. */
  resolution?: Choice<'4k' | '1080p' | '720p'> | undefined;
  storyboards?:
    | 'disabled' | '1 storyboard' | '2 storyboards' | '3 storyboards' | '4 storyboards' | '5 storyboards' | '6 storyboards'
    | { disabled: Record<string, never> }
    | {
      '1 storyboard': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
      };
    }
    | {
      '2 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
      };
    }
    | {
      '3 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
      };
    }
    | {
      '4 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
      };
    }
    | {
      '5 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_5_prompt`. */
        storyboard_5_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_5_duration`. */
        storyboard_5_duration?: Int | undefined;
      };
    }
    | {
      '6 storyboards': {
        /** Default `""`. Sent as `storyboards.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_5_prompt`. */
        storyboard_5_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_5_duration`. */
        storyboard_5_duration?: Int | undefined;
        /** Default `""`. Sent as `storyboards.storyboard_6_prompt`. */
        storyboard_6_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `storyboards.storyboard_6_duration`. */
        storyboard_6_duration?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface KlingOmniProTextToVideoNodeNode extends Node<'KlingOmniProTextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingOmniProTextToVideoNode`, shown as "Kling 3.0 Omni Text to Video".
 * It calls a paid service over the network.
 */
export declare function klingOmniProTextToVideoNode(inputs: KlingOmniProTextToVideoNodeInputs, options?: NodeOptions): KlingOmniProTextToVideoNodeNode;

export interface KlingOmniProVideoToVideoNodeInputs {
  model_name: Choice<'kling-v3-omni' | 'kling-video-o1'>;
  prompt: Text;
  aspect_ratio: Choice<'16:9' | '9:16' | '1:1'>;
  /** 3 to 10; default `3`; seconds. */
  duration?: Int | undefined;
  reference_video: Link<'VIDEO'>;
  /** Default `true`. */
  keep_original_sound?: Bool | undefined;
  reference_images?: Link<'IMAGE'> | undefined;
  resolution?: Choice<'1080p' | '720p'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface KlingOmniProVideoToVideoNodeNode extends Node<'KlingOmniProVideoToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingOmniProVideoToVideoNode`, shown as "Kling 3.0 Omni Video to Video".
 * It calls a paid service over the network.
 */
export declare function klingOmniProVideoToVideoNode(inputs: KlingOmniProVideoToVideoNodeInputs, options?: NodeOptions): KlingOmniProVideoToVideoNodeNode;

export interface KlingStartEndFrameNodeInputs {
  start_frame: Link<'IMAGE'>;
  end_frame: Link<'IMAGE'>;
  prompt: Text;
  negative_prompt: Text;
  /** 0 to 1; default `0.5`. */
  cfg_scale?: Float | undefined;
  aspect_ratio: Choice<'16:9' | '9:16' | '1:1'>;
  mode: Choice<Mode>;
}
export interface KlingStartEndFrameNodeNode extends Node<'KlingStartEndFrameNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly video_id: Link<'STRING'>;
  readonly duration: Link<'STRING'>;
}
/**
 * Server class `KlingStartEndFrameNode`, shown as "Kling Start-End Frame to Video".
 * It calls a paid service over the network.
 */
export declare function klingStartEndFrameNode(inputs: KlingStartEndFrameNodeInputs, options?: NodeOptions): KlingStartEndFrameNodeNode;

export interface KlingTextToVideoNodeInputs {
  prompt: Text;
  negative_prompt: Text;
  /** 0 to 1; default `1`. */
  cfg_scale?: Float | undefined;
  /** Default `"16:9"`. */
  aspect_ratio?: Choice<'16:9' | '9:16' | '1:1'> | undefined;
  mode: Choice<Mode>;
}
export interface KlingTextToVideoNodeNode extends Node<'KlingTextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly video_id: Link<'STRING'>;
  readonly duration: Link<'STRING'>;
}
/**
 * Server class `KlingTextToVideoNode`, shown as "Kling Text to Video".
 * It calls a paid service over the network.
 */
export declare function klingTextToVideoNode(inputs: KlingTextToVideoNodeInputs, options?: NodeOptions): KlingTextToVideoNodeNode;

export interface KlingTextToVideoWithAudioInputs {
  model_name?: Choice<'kling-v2-6'> | undefined;
  prompt: Text;
  mode?: Choice<'pro'> | undefined;
  aspect_ratio: Choice<'16:9' | '9:16' | '1:1'>;
  duration: Choice<5 | 10>;
  /** Default `true`. */
  generate_audio?: Bool | undefined;
}
export interface KlingTextToVideoWithAudioNode extends Node<'KlingTextToVideoWithAudio'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingTextToVideoWithAudio`, shown as "Kling 2.6 Text to Video with Audio".
 * It calls a paid service over the network.
 */
export declare function klingTextToVideoWithAudio(inputs: KlingTextToVideoWithAudioInputs, options?: NodeOptions): KlingTextToVideoWithAudioNode;

export interface KlingVideoExtendNodeInputs {
  prompt: Text;
  negative_prompt: Text;
  /** 0 to 1; default `0.5`. */
  cfg_scale?: Float | undefined;
  video_id: Text;
}
export interface KlingVideoExtendNodeNode extends Node<'KlingVideoExtendNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly video_id: Link<'STRING'>;
  readonly duration: Link<'STRING'>;
}
/**
 * Server class `KlingVideoExtendNode`, shown as "Kling Video Extend".
 * It calls a paid service over the network.
 */
export declare function klingVideoExtendNode(inputs: KlingVideoExtendNodeInputs, options?: NodeOptions): KlingVideoExtendNodeNode;

export interface KlingVideoNodeInputs {
  multi_shot?:
    | 'disabled' | '1 storyboard' | '2 storyboards' | '3 storyboards' | '4 storyboards' | '5 storyboards' | '6 storyboards'
    | {
      disabled: {
        /** Default `""`. Sent as `multi_shot.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `multi_shot.negative_prompt`. */
        negative_prompt?: Text | undefined;
        /** 3 to 15; default `5`; seconds. Sent as `multi_shot.duration`. */
        duration?: Int | undefined;
      };
    }
    | {
      '1 storyboard': {
        /** Default `""`. Sent as `multi_shot.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
      };
    }
    | {
      '2 storyboards': {
        /** Default `""`. Sent as `multi_shot.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
      };
    }
    | {
      '3 storyboards': {
        /** Default `""`. Sent as `multi_shot.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
      };
    }
    | {
      '4 storyboards': {
        /** Default `""`. Sent as `multi_shot.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
      };
    }
    | {
      '5 storyboards': {
        /** Default `""`. Sent as `multi_shot.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_5_prompt`. */
        storyboard_5_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_5_duration`. */
        storyboard_5_duration?: Int | undefined;
      };
    }
    | {
      '6 storyboards': {
        /** Default `""`. Sent as `multi_shot.storyboard_1_prompt`. */
        storyboard_1_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_1_duration`. */
        storyboard_1_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_2_prompt`. */
        storyboard_2_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_2_duration`. */
        storyboard_2_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_3_prompt`. */
        storyboard_3_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_3_duration`. */
        storyboard_3_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_4_prompt`. */
        storyboard_4_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_4_duration`. */
        storyboard_4_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_5_prompt`. */
        storyboard_5_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_5_duration`. */
        storyboard_5_duration?: Int | undefined;
        /** Default `""`. Sent as `multi_shot.storyboard_6_prompt`. */
        storyboard_6_prompt?: Text | undefined;
        /** 1 to 15; default `4`; seconds. Sent as `multi_shot.storyboard_6_duration`. */
        storyboard_6_duration?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `true`. */
  generate_audio?: Bool | undefined;
  model:
    | {
      'kling-v3': {
        /** Default `"1080p"`. Sent as `model.resolution`. */
        resolution?: Choice<'4k' | '1080p' | '720p'> | undefined;
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<'16:9' | '9:16' | '1:1'>;
      };
    }
    | {
      'kling-3.0-turbo': {
        /** Default `"720p"`. Sent as `model.resolution`. */
        resolution?: Choice<'1080p' | '720p'> | undefined;
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<'16:9' | '9:16' | '1:1'>;
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  start_frame?: Link<'IMAGE'> | undefined;
}
export interface KlingVideoNodeNode extends Node<'KlingVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `KlingVideoNode`, shown as "Kling 3.0 Video".
 * It calls a paid service over the network.
 */
export declare function klingVideoNode(inputs: KlingVideoNodeInputs, options?: NodeOptions): KlingVideoNodeNode;

export interface Krea2ImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model:
    | {
      'Krea 2 Medium': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<Krea2ImageNodeAspectRatio>;
        /** Sent as `model.resolution`. */
        resolution?: Choice<'1K'> | undefined;
        /** Default `"medium"`. Sent as `model.creativity`. */
        creativity?: Choice<'raw' | 'low' | 'medium' | 'high'> | undefined;
        /** Default `""`. Sent as `model.moodboard_id`. */
        moodboard_id?: Text | undefined;
        /** -0.5 to 1.5, steps of 0.05; default `0.35`. Sent as `model.moodboard_strength`. */
        moodboard_strength?: Float | undefined;
        /** Sent as `model.style_reference`. */
        style_reference?: Link<'KREA_STYLE_REF'> | undefined;
      };
    }
    | {
      'Krea 2 Medium Turbo': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<Krea2ImageNodeAspectRatio>;
        /** Sent as `model.resolution`. */
        resolution?: Choice<'1K'> | undefined;
        /** Default `"medium"`. Sent as `model.creativity`. */
        creativity?: Choice<'raw' | 'low' | 'medium' | 'high'> | undefined;
        /** Default `""`. Sent as `model.moodboard_id`. */
        moodboard_id?: Text | undefined;
        /** -0.5 to 1.5, steps of 0.05; default `0.35`. Sent as `model.moodboard_strength`. */
        moodboard_strength?: Float | undefined;
        /** Sent as `model.style_reference`. */
        style_reference?: Link<'KREA_STYLE_REF'> | undefined;
      };
    }
    | {
      'Krea 2 Large': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<Krea2ImageNodeAspectRatio>;
        /** Sent as `model.resolution`. */
        resolution?: Choice<'1K'> | undefined;
        /** Default `"medium"`. Sent as `model.creativity`. */
        creativity?: Choice<'raw' | 'low' | 'medium' | 'high'> | undefined;
        /** Default `""`. Sent as `model.moodboard_id`. */
        moodboard_id?: Text | undefined;
        /** -0.5 to 1.5, steps of 0.05; default `0.35`. Sent as `model.moodboard_strength`. */
        moodboard_strength?: Float | undefined;
        /** Sent as `model.style_reference`. */
        style_reference?: Link<'KREA_STYLE_REF'> | undefined;
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface Krea2ImageNodeNode extends Node<'Krea2ImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `Krea2ImageNode`, shown as "Krea 2 Image".
 * It calls a paid service over the network.
 */
export declare function krea2ImageNode(inputs: Krea2ImageNodeInputs, options?: NodeOptions): Krea2ImageNodeNode;

export interface Krea2StyleReferenceNodeInputs {
  image: Link<'IMAGE'>;
  /** -2 to 2, steps of 0.05; default `1`. */
  strength?: Float | undefined;
  style_reference?: Link<'KREA_STYLE_REF'> | undefined;
}
export interface Krea2StyleReferenceNodeNode extends Node<'Krea2StyleReferenceNode'> {
  readonly style_reference: Link<'KREA_STYLE_REF'>;
}
/** Server class `Krea2StyleReferenceNode`, shown as "Krea 2 Style Reference". */
export declare function krea2StyleReferenceNode(inputs: Krea2StyleReferenceNodeInputs, options?: NodeOptions): Krea2StyleReferenceNodeNode;

export interface LtxApi25AudioToVideoInputs {
  audio: Link<'AUDIO'>;
  model:
    | {
      'LTX-2.5 (Fast)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'1920x1080' | '1080x1920'>;
      };
    }
    | {
      'LTX-2.5 (Pro)': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'1920x1080' | '1080x1920'>;
      };
    }
    | Unchecked;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
  image?: Link<'IMAGE'> | undefined;
}
export interface LtxApi25AudioToVideoNode extends Node<'LtxApi25AudioToVideo'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `LtxApi25AudioToVideo`, shown as "LTX 2.5 Audio To Video".
 * It calls a paid service over the network.
 */
export declare function ltxApi25AudioToVideo(inputs: LtxApi25AudioToVideoInputs, options?: NodeOptions): LtxApi25AudioToVideoNode;

export interface LtxApi25ImageToVideoInputs {
  image: Link<'IMAGE'>;
  model?:
    | 'LTX-2.5 (Fast)' | 'LTX-2.5 (Pro)'
    | {
      'LTX-2.5 (Fast)': {
        /** Default `"8"`. Sent as `model.duration`. */
        duration?: Choice<LtxApi25ImageToVideoDuration> | undefined;
        /** Default `"1920x1080"`. Sent as `model.resolution`. */
        resolution?: Choice<LtxApi25ImageToVideoResolution> | undefined;
        /** Default `"25"`. Sent as `model.fps`. */
        fps?: Choice<'24' | '25' | '48' | '50'> | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | {
      'LTX-2.5 (Pro)': {
        /** Default `"8"`. Sent as `model.duration`. */
        duration?: Choice<'2' | '3' | '4' | '5' | '6' | '8' | '10'> | undefined;
        /** Default `"1920x1080"`. Sent as `model.resolution`. */
        resolution?: Choice<'1280x720' | '720x1280' | '1920x1080' | '1080x1920'> | undefined;
        /** Default `"25"`. Sent as `model.fps`. */
        fps?: Choice<'24' | '25' | '50'> | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
  last_frame?: Link<'IMAGE'> | undefined;
}
export interface LtxApi25ImageToVideoNode extends Node<'LtxApi25ImageToVideo'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `LtxApi25ImageToVideo`, shown as "LTX 2.5 Image To Video".
 * It calls a paid service over the network.
 */
export declare function ltxApi25ImageToVideo(inputs: LtxApi25ImageToVideoInputs, options?: NodeOptions): LtxApi25ImageToVideoNode;

export interface LtxApi25TextToVideoInputs {
  model?:
    | 'LTX-2.5 (Fast)' | 'LTX-2.5 (Pro)'
    | {
      'LTX-2.5 (Fast)': {
        /** Default `"8"`. Sent as `model.duration`. */
        duration?: Choice<LtxApi25ImageToVideoDuration> | undefined;
        /** Default `"1920x1080"`. Sent as `model.resolution`. */
        resolution?: Choice<LtxApi25ImageToVideoResolution> | undefined;
        /** Default `"25"`. Sent as `model.fps`. */
        fps?: Choice<'24' | '25' | '48' | '50'> | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | {
      'LTX-2.5 (Pro)': {
        /** Default `"8"`. Sent as `model.duration`. */
        duration?: Choice<'2' | '3' | '4' | '5' | '6' | '8' | '10'> | undefined;
        /** Default `"1920x1080"`. Sent as `model.resolution`. */
        resolution?: Choice<'1280x720' | '720x1280' | '1920x1080' | '1080x1920'> | undefined;
        /** Default `"25"`. Sent as `model.fps`. */
        fps?: Choice<'24' | '25' | '50'> | undefined;
        /** Default `true`. Sent as `model.generate_audio`. */
        generate_audio?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
}
export interface LtxApi25TextToVideoNode extends Node<'LtxApi25TextToVideo'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `LtxApi25TextToVideo`, shown as "LTX 2.5 Text To Video".
 * It calls a paid service over the network.
 */
export declare function ltxApi25TextToVideo(inputs?: LtxApi25TextToVideoInputs, options?: NodeOptions): LtxApi25TextToVideoNode;

export interface LtxvApiImageToVideoInputs {
  image: Link<'IMAGE'>;
  model: Choice<'LTX-2 (Pro)' | 'LTX-2 (Fast)'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `8`. */
  duration?: Choice<6 | 8 | 10 | 12 | 14 | 16 | 18 | 20> | undefined;
  resolution: Choice<'1920x1080' | '2560x1440' | '3840x2160'>;
  /** Default `25`. */
  fps?: Choice<25 | 50> | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
}
export interface LtxvApiImageToVideoNode extends Node<'LtxvApiImageToVideo'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `LtxvApiImageToVideo`, shown as "LTXV Image To Video".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function ltxvApiImageToVideo(inputs: LtxvApiImageToVideoInputs, options?: NodeOptions): LtxvApiImageToVideoNode;

export interface LtxvApiTextToVideoInputs {
  model: Choice<'LTX-2 (Pro)' | 'LTX-2 (Fast)'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `8`. */
  duration?: Choice<6 | 8 | 10 | 12 | 14 | 16 | 18 | 20> | undefined;
  resolution: Choice<'1920x1080' | '2560x1440' | '3840x2160'>;
  /** Default `25`. */
  fps?: Choice<25 | 50> | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
}
export interface LtxvApiTextToVideoNode extends Node<'LtxvApiTextToVideo'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `LtxvApiTextToVideo`, shown as "LTXV Text To Video".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function ltxvApiTextToVideo(inputs: LtxvApiTextToVideoInputs, options?: NodeOptions): LtxvApiTextToVideoNode;

export interface LumaConceptsNodeInputs {
  concept1: Choice<Concept1>;
  concept2: Choice<Concept2>;
  concept3: Choice<Concept3>;
  concept4: Choice<Concept4>;
  luma_concepts?: Link<'LUMA_CONCEPTS'> | undefined;
}
export interface LumaConceptsNodeNode extends Node<'LumaConceptsNode'> {
  readonly luma_concepts: Link<'LUMA_CONCEPTS'>;
}
/** Server class `LumaConceptsNode`, shown as "Luma Concepts". */
export declare function lumaConceptsNode(inputs: LumaConceptsNodeInputs, options?: NodeOptions): LumaConceptsNodeNode;

export interface LumaImageEditNode2Inputs {
  source: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'uni-1' | 'uni-1-max'
    | {
      'uni-1': {
        /** Default `"auto"`. Sent as `model.style`. */
        style?: Choice<'auto' | 'manga'> | undefined;
        /** Default `false`. Sent as `model.web_search`. */
        web_search?: Bool | undefined;
        /** 0 to 8, sent as `model.image_ref.image_1` and so on. */
        image_ref?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'uni-1-max': {
        /** Default `"auto"`. Sent as `model.style`. */
        style?: Choice<'auto' | 'manga'> | undefined;
        /** Default `false`. Sent as `model.web_search`. */
        web_search?: Bool | undefined;
        /** 0 to 8, sent as `model.image_ref.image_1` and so on. */
        image_ref?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface LumaImageEditNode2Node extends Node<'LumaImageEditNode2'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `LumaImageEditNode2`, shown as "Luma UNI-1 Image Edit".
 * It calls a paid service over the network.
 */
export declare function lumaImageEditNode2(inputs: LumaImageEditNode2Inputs, options?: NodeOptions): LumaImageEditNode2Node;

export interface LumaImageModifyNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 0.98, steps of 0.01; default `0.1`. */
  image_weight?: Float | undefined;
  model: Choice<'photon-1' | 'photon-flash-1'>;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface LumaImageModifyNodeNode extends Node<'LumaImageModifyNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `LumaImageModifyNode`, shown as "Luma Image to Image".
 * It calls a paid service over the network.
 */
export declare function lumaImageModifyNode(inputs: LumaImageModifyNodeInputs, options?: NodeOptions): LumaImageModifyNodeNode;

export interface LumaImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model: Choice<'photon-1' | 'photon-flash-1'>;
  /** Default `"16:9"`. */
  aspect_ratio?: Choice<'1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '21:9' | '9:21'> | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  style_image_weight?: Float | undefined;
  image_luma_ref?: Link<'LUMA_REF'> | undefined;
  style_image?: Link<'IMAGE'> | undefined;
  character_image?: Link<'IMAGE'> | undefined;
}
export interface LumaImageNodeNode extends Node<'LumaImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `LumaImageNode`, shown as "Luma Text to Image".
 * It calls a paid service over the network.
 */
export declare function lumaImageNode(inputs: LumaImageNodeInputs, options?: NodeOptions): LumaImageNodeNode;

export interface LumaImageNode2Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'uni-1' | 'uni-1-max'
    | {
      'uni-1': {
        /** Default `"auto"`. Sent as `model.aspect_ratio`. */
        aspect_ratio?: Choice<LumaImageNode2AspectRatio> | undefined;
        /** Default `"auto"`. Sent as `model.style`. */
        style?: Choice<'auto' | 'manga'> | undefined;
        /** Default `false`. Sent as `model.web_search`. */
        web_search?: Bool | undefined;
        /** 0 to 9, sent as `model.image_ref.image_1` and so on. */
        image_ref?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'uni-1-max': {
        /** Default `"auto"`. Sent as `model.aspect_ratio`. */
        aspect_ratio?: Choice<LumaImageNode2AspectRatio> | undefined;
        /** Default `"auto"`. Sent as `model.style`. */
        style?: Choice<'auto' | 'manga'> | undefined;
        /** Default `false`. Sent as `model.web_search`. */
        web_search?: Bool | undefined;
        /** 0 to 9, sent as `model.image_ref.image_1` and so on. */
        image_ref?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface LumaImageNode2Node extends Node<'LumaImageNode2'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `LumaImageNode2`, shown as "Luma UNI-1 Image".
 * It calls a paid service over the network.
 */
export declare function lumaImageNode2(inputs?: LumaImageNode2Inputs, options?: NodeOptions): LumaImageNode2Node;

export interface LumaImageToVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model: Choice<'ray-2' | 'ray-flash-2' | 'ray-1-6'>;
  /** Default `"540p"`. */
  resolution?: Choice<'540p' | '720p' | '1080p' | '4k'> | undefined;
  duration: Choice<'5s' | '9s'>;
  /** Default `false`. */
  loop?: Bool | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  first_image?: Link<'IMAGE'> | undefined;
  last_image?: Link<'IMAGE'> | undefined;
  luma_concepts?: Link<'LUMA_CONCEPTS'> | undefined;
}
export interface LumaImageToVideoNodeNode extends Node<'LumaImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `LumaImageToVideoNode`, shown as "Luma Image to Video".
 * It calls a paid service over the network.
 */
export declare function lumaImageToVideoNode(inputs: LumaImageToVideoNodeInputs, options?: NodeOptions): LumaImageToVideoNodeNode;

export interface LumaRay32ExtendVideoNodeInputs {
  /** Default `""`. */
  source_generation_id?: Text | undefined;
  direction?:
    | 'Forward (continue after)' | 'Backward (lead-in before)'
    | {
      'Forward (continue after)': {
        /** Default `false`. Sent as `direction.loop`. */
        loop?: Bool | undefined;
      };
    }
    | { 'Backward (lead-in before)': Record<string, never> }
    | Unchecked | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"720p"`. */
  resolution?: Choice<'540p' | '720p' | '1080p'> | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface LumaRay32ExtendVideoNodeNode extends Node<'LumaRay32ExtendVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly generation_id: Link<'STRING'>;
}
/**
 * Server class `LumaRay32ExtendVideoNode`, shown as "Luma Ray 3.2 Extend Video".
 * It calls a paid service over the network.
 */
export declare function lumaRay32ExtendVideoNode(inputs?: LumaRay32ExtendVideoNodeInputs, options?: NodeOptions): LumaRay32ExtendVideoNodeNode;

export interface LumaRay32ImageToVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"720p"`. */
  resolution?: Choice<'360p' | '540p' | '720p' | '1080p'> | undefined;
  /** Default `false`. */
  loop?: Bool | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  start_frame?: Link<'IMAGE'> | undefined;
  end_frame?: Link<'IMAGE'> | undefined;
}
export interface LumaRay32ImageToVideoNodeNode extends Node<'LumaRay32ImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly generation_id: Link<'STRING'>;
}
/**
 * Server class `LumaRay32ImageToVideoNode`, shown as "Luma Ray 3.2 Image to Video".
 * It calls a paid service over the network.
 */
export declare function lumaRay32ImageToVideoNode(inputs?: LumaRay32ImageToVideoNodeInputs, options?: NodeOptions): LumaRay32ImageToVideoNodeNode;

export interface LumaRay32KeyframeNodeInputs {
  image: Link<'IMAGE'>;
  position?:
    | 'Fraction of duration (0.0-1.0)' | 'Absolute time (seconds)'
    | {
      'Fraction of duration (0.0-1.0)': {
        /** 0 to 1, steps of 0.01; default `0`. Sent as `position.fraction`. */
        fraction?: Float | undefined;
      };
    }
    | {
      'Absolute time (seconds)': {
        /** 0 to 10, steps of 0.1; default `0`; seconds. Sent as `position.seconds`. */
        seconds?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  keyframes?: Link<'LUMA_RAY32_KEYFRAME'> | undefined;
}
export interface LumaRay32KeyframeNodeNode extends Node<'LumaRay32KeyframeNode'> {
  readonly keyframes: Link<'LUMA_RAY32_KEYFRAME'>;
}
/** Server class `LumaRay32KeyframeNode`, shown as "Luma Ray 3.2 Keyframe". */
export declare function lumaRay32KeyframeNode(inputs: LumaRay32KeyframeNodeInputs, options?: NodeOptions): LumaRay32KeyframeNodeNode;

export interface LumaRay32KeyframesToVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"720p"`. */
  resolution?: Choice<'360p' | '540p' | '720p' | '1080p'> | undefined;
  duration: Choice<'5s' | '10s'>;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  keyframes: Link<'LUMA_RAY32_KEYFRAME'>;
}
export interface LumaRay32KeyframesToVideoNodeNode extends Node<'LumaRay32KeyframesToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly generation_id: Link<'STRING'>;
}
/**
 * Server class `LumaRay32KeyframesToVideoNode`, shown as "Luma Ray 3.2 Keyframes to Video".
 * It calls a paid service over the network.
 */
export declare function lumaRay32KeyframesToVideoNode(inputs: LumaRay32KeyframesToVideoNodeInputs, options?: NodeOptions): LumaRay32KeyframesToVideoNodeNode;

export interface LumaRay32TextToVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  aspect_ratio: Choice<'16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '21:9'>;
  /** Default `"720p"`. */
  resolution?: Choice<'360p' | '540p' | '720p' | '1080p'> | undefined;
  duration: Choice<'5s' | '10s'>;
  /** Default `false`. */
  loop?: Bool | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface LumaRay32TextToVideoNodeNode extends Node<'LumaRay32TextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly generation_id: Link<'STRING'>;
}
/**
 * Server class `LumaRay32TextToVideoNode`, shown as "Luma Ray 3.2 Text to Video".
 * It calls a paid service over the network.
 */
export declare function lumaRay32TextToVideoNode(inputs: LumaRay32TextToVideoNodeInputs, options?: NodeOptions): LumaRay32TextToVideoNodeNode;

export interface LumaRay32VideoEditNodeInputs {
  video: Link<'VIDEO'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"720p"`. */
  resolution?: Choice<'360p' | '540p' | '720p' | '1080p'> | undefined;
  /** Default `"auto"`. */
  strength?: Choice<Strength> | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface LumaRay32VideoEditNodeNode extends Node<'LumaRay32VideoEditNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly generation_id: Link<'STRING'>;
}
/**
 * Server class `LumaRay32VideoEditNode`, shown as "Luma Ray 3.2 Video Edit".
 * It calls a paid service over the network.
 */
export declare function lumaRay32VideoEditNode(inputs: LumaRay32VideoEditNodeInputs, options?: NodeOptions): LumaRay32VideoEditNodeNode;

export interface LumaRay32VideoReframeNodeInputs {
  video: Link<'VIDEO'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  aspect_ratio: Choice<'16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '21:9'>;
  /** Default `"720p"`. */
  resolution?: Choice<'360p' | '540p' | '720p' | '1080p'> | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface LumaRay32VideoReframeNodeNode extends Node<'LumaRay32VideoReframeNode'> {
  readonly VIDEO: Link<'VIDEO'>;
  readonly generation_id: Link<'STRING'>;
}
/**
 * Server class `LumaRay32VideoReframeNode`, shown as "Luma Ray 3.2 Video Reframe".
 * It calls a paid service over the network.
 */
export declare function lumaRay32VideoReframeNode(inputs: LumaRay32VideoReframeNodeInputs, options?: NodeOptions): LumaRay32VideoReframeNodeNode;

export interface LumaReferenceNodeInputs {
  image: Link<'IMAGE'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  weight?: Float | undefined;
  luma_ref?: Link<'LUMA_REF'> | undefined;
}
export interface LumaReferenceNodeNode extends Node<'LumaReferenceNode'> {
  readonly luma_ref: Link<'LUMA_REF'>;
}
/** Server class `LumaReferenceNode`, shown as "Luma Reference". */
export declare function lumaReferenceNode(inputs: LumaReferenceNodeInputs, options?: NodeOptions): LumaReferenceNodeNode;

export interface LumaVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model: Choice<'ray-2' | 'ray-flash-2' | 'ray-1-6'>;
  /** Default `"16:9"`. */
  aspect_ratio?: Choice<'1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '21:9' | '9:21'> | undefined;
  /** Default `"540p"`. */
  resolution?: Choice<'540p' | '720p' | '1080p' | '4k'> | undefined;
  duration: Choice<'5s' | '9s'>;
  /** Default `false`. */
  loop?: Bool | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  luma_concepts?: Link<'LUMA_CONCEPTS'> | undefined;
}
export interface LumaVideoNodeNode extends Node<'LumaVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `LumaVideoNode`, shown as "Luma Text to Video".
 * It calls a paid service over the network.
 */
export declare function lumaVideoNode(inputs: LumaVideoNodeInputs, options?: NodeOptions): LumaVideoNodeNode;

export interface MagnificImageRelightNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 100; default `100`. */
  light_transfer_strength?: Int | undefined;
  style: Choice<'standard' | 'darker_but_realistic' | 'clean' | 'smooth' | 'brighter' | 'contrasted_n_hdr' | 'just_composition'>;
  /** Default `false`. */
  interpolate_from_original?: Bool | undefined;
  /** Default `true`. */
  change_background?: Bool | undefined;
  /** Default `true`. */
  preserve_details?: Bool | undefined;
  advanced_settings?:
    | 'disabled'
    | { disabled: Record<string, never> }
    | {
      enabled: {
        /** 0 to 100; default `50`. Sent as `advanced_settings.whites`. */
        whites?: Int | undefined;
        /** 0 to 100; default `50`. Sent as `advanced_settings.blacks`. */
        blacks?: Int | undefined;
        /** 0 to 100; default `50`. Sent as `advanced_settings.brightness`. */
        brightness?: Int | undefined;
        /** 0 to 100; default `50`. Sent as `advanced_settings.contrast`. */
        contrast?: Int | undefined;
        /** 0 to 100; default `50`. Sent as `advanced_settings.saturation`. */
        saturation?: Int | undefined;
        /** Sent as `advanced_settings.engine`. */
        engine: Choice<'automatic' | 'balanced' | 'cool' | 'real' | 'illusio' | 'fairy' | 'colorful_anime' | 'hard_transform' | 'softy'>;
        /** Sent as `advanced_settings.transfer_light_a`. */
        transfer_light_a: Choice<'automatic' | 'low' | 'medium' | 'normal' | 'high' | 'high_on_faces'>;
        /** Sent as `advanced_settings.transfer_light_b`. */
        transfer_light_b: Choice<TransferLightB>;
        /** Default `true`. Sent as `advanced_settings.fixed_generation`. */
        fixed_generation?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  reference_image?: Link<'IMAGE'> | undefined;
}
export interface MagnificImageRelightNodeNode extends Node<'MagnificImageRelightNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `MagnificImageRelightNode`, shown as "Magnific Image Relight".
 * It calls a paid service over the network.
 */
export declare function magnificImageRelightNode(inputs: MagnificImageRelightNodeInputs, options?: NodeOptions): MagnificImageRelightNodeNode;

export interface MagnificImageSkinEnhancerNodeInputs {
  image: Link<'IMAGE'>;
  /** 0 to 100; default `0`. */
  sharpen?: Int | undefined;
  /** 0 to 100; default `2`. */
  smart_grain?: Int | undefined;
  mode?:
    | 'creative' | 'faithful'
    | { creative: Record<string, never> }
    | {
      faithful: {
        /** 0 to 100; default `80`. Sent as `mode.skin_detail`. */
        skin_detail?: Int | undefined;
      };
    }
    | {
      flexible: {
        /** Sent as `mode.optimized_for`. */
        optimized_for: Choice<'enhance_skin' | 'improve_lighting' | 'enhance_everything' | 'transform_to_real' | 'no_make_up'>;
      };
    }
    | Unchecked | undefined;
}
export interface MagnificImageSkinEnhancerNodeNode extends Node<'MagnificImageSkinEnhancerNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `MagnificImageSkinEnhancerNode`, shown as "Magnific Image Skin Enhancer".
 * It calls a paid service over the network.
 */
export declare function magnificImageSkinEnhancerNode(inputs: MagnificImageSkinEnhancerNodeInputs, options?: NodeOptions): MagnificImageSkinEnhancerNodeNode;

export interface MagnificImageStyleTransferNodeInputs {
  image: Link<'IMAGE'>;
  reference_image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 100; default `100`. */
  style_strength?: Int | undefined;
  /** 0 to 100; default `50`. */
  structure_strength?: Int | undefined;
  flavor: Choice<'faithful' | 'gen_z' | 'psychedelia' | 'detaily' | 'clear' | 'donotstyle' | 'donotstyle_sharp'>;
  engine: Choice<'balanced' | 'definio' | 'illusio' | '3d_cartoon' | 'colorful_anime' | 'caricature' | 'real' | 'super_real' | 'softy'>;
  portrait_mode?:
    | 'disabled'
    | { disabled: Record<string, never> }
    | {
      enabled: {
        /** Sent as `portrait_mode.portrait_style`. */
        portrait_style: Choice<'standard' | 'pop' | 'super_pop'>;
        /** Sent as `portrait_mode.portrait_beautifier`. */
        portrait_beautifier: Choice<'none' | 'beautify_face' | 'beautify_face_max'>;
      };
    }
    | Unchecked | undefined;
  /** Default `true`. */
  fixed_generation?: Bool | undefined;
}
export interface MagnificImageStyleTransferNodeNode extends Node<'MagnificImageStyleTransferNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `MagnificImageStyleTransferNode`, shown as "Magnific Image Style Transfer".
 * It calls a paid service over the network.
 */
export declare function magnificImageStyleTransferNode(inputs: MagnificImageStyleTransferNodeInputs, options?: NodeOptions): MagnificImageStyleTransferNodeNode;

export interface MagnificImageUpscalerCreativeNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  scale_factor: Choice<'2x' | '4x' | '8x' | '16x'>;
  optimized_for: Choice<OptimizedFor>;
  /** -10 to 10; default `0`. */
  creativity?: Int | undefined;
  /** -10 to 10; default `0`. */
  hdr?: Int | undefined;
  /** -10 to 10; default `0`. */
  resemblance?: Int | undefined;
  /** -10 to 10; default `0`. */
  fractality?: Int | undefined;
  engine: Choice<'automatic' | 'magnific_illusio' | 'magnific_sharpy' | 'magnific_sparkle'>;
  /** Default `false`. */
  auto_downscale?: Bool | undefined;
}
export interface MagnificImageUpscalerCreativeNodeNode extends Node<'MagnificImageUpscalerCreativeNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `MagnificImageUpscalerCreativeNode`, shown as "Magnific Image Upscale (Creative)".
 * It calls a paid service over the network.
 */
export declare function magnificImageUpscalerCreativeNode(inputs: MagnificImageUpscalerCreativeNodeInputs, options?: NodeOptions): MagnificImageUpscalerCreativeNodeNode;

export interface MagnificImageUpscalerPreciseV2NodeInputs {
  image: Link<'IMAGE'>;
  scale_factor: Choice<'2x' | '4x' | '8x' | '16x'>;
  flavor: Choice<'sublime' | 'photo' | 'photo_denoiser'>;
  /** 0 to 100; default `7`. */
  sharpen?: Int | undefined;
  /** 0 to 100; default `7`. */
  smart_grain?: Int | undefined;
  /** 0 to 100; default `30`. */
  ultra_detail?: Int | undefined;
  /** Default `false`. */
  auto_downscale?: Bool | undefined;
}
export interface MagnificImageUpscalerPreciseV2NodeNode extends Node<'MagnificImageUpscalerPreciseV2Node'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `MagnificImageUpscalerPreciseV2Node`, shown as "Magnific Image Upscale (Precise V2)".
 * It calls a paid service over the network.
 */
export declare function magnificImageUpscalerPreciseV2Node(inputs: MagnificImageUpscalerPreciseV2NodeInputs, options?: NodeOptions): MagnificImageUpscalerPreciseV2NodeNode;

export interface MeshyAnimateModelNodeInputs {
  rig_task_id: Link<'MESHY_RIGGED_TASK_ID'>;
  /** 0 to 696; default `0`. */
  action_id?: Int | undefined;
}
export interface MeshyAnimateModelNodeNode extends Node<'MeshyAnimateModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly FBX: Link<'FILE_3D_FBX'>;
}
/**
 * Server class `MeshyAnimateModelNode`, shown as "Meshy: Animate Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function meshyAnimateModelNode(inputs: MeshyAnimateModelNodeInputs, options?: NodeOptions): MeshyAnimateModelNodeNode;

export interface MeshyImageToModelNodeInputs {
  model?: Choice<'latest'> | undefined;
  image: Link<'IMAGE'>;
  should_remesh:
    | 'false'
    | {
      true: {
        /** Sent as `should_remesh.topology`. */
        topology: Choice<'triangle' | 'quad'>;
        /** 100 to 300000; default `300000`. Sent as `should_remesh.target_polycount`. */
        target_polycount?: Int | undefined;
      };
    }
    | { false: Record<string, never> }
    | Unchecked;
  symmetry_mode: Choice<'auto' | 'on' | 'off'>;
  should_texture?:
    | 'true' | 'false'
    | {
      true: {
        /** Default `false`. Sent as `should_texture.enable_pbr`. */
        enable_pbr?: Bool | undefined;
        /** Default `""`. Sent as `should_texture.texture_prompt`. */
        texture_prompt?: Text | undefined;
        /** Sent as `should_texture.texture_image`. */
        texture_image?: Link<'IMAGE'> | undefined;
      };
    }
    | { false: Record<string, never> }
    | Unchecked | undefined;
  pose_mode: Choice<'' | 'A-pose' | 'T-pose'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface MeshyImageToModelNodeNode extends Node<'MeshyImageToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly meshy_task_id: Link<'MESHY_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly FBX: Link<'FILE_3D_FBX'>;
}
/**
 * Server class `MeshyImageToModelNode`, shown as "Meshy: Image to Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function meshyImageToModelNode(inputs: MeshyImageToModelNodeInputs, options?: NodeOptions): MeshyImageToModelNodeNode;

export interface MeshyMultiImageToModelNodeInputs {
  model?: Choice<'latest'> | undefined;
  /** 2 to 4, sent as `images.image0` and so on. */
  images: readonly [Link<'IMAGE'>, Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
  should_remesh:
    | 'false'
    | {
      true: {
        /** Sent as `should_remesh.topology`. */
        topology: Choice<'triangle' | 'quad'>;
        /** 100 to 300000; default `300000`. Sent as `should_remesh.target_polycount`. */
        target_polycount?: Int | undefined;
      };
    }
    | { false: Record<string, never> }
    | Unchecked;
  symmetry_mode: Choice<'auto' | 'on' | 'off'>;
  should_texture?:
    | 'true' | 'false'
    | {
      true: {
        /** Default `false`. Sent as `should_texture.enable_pbr`. */
        enable_pbr?: Bool | undefined;
        /** Default `""`. Sent as `should_texture.texture_prompt`. */
        texture_prompt?: Text | undefined;
        /** Sent as `should_texture.texture_image`. */
        texture_image?: Link<'IMAGE'> | undefined;
      };
    }
    | { false: Record<string, never> }
    | Unchecked | undefined;
  pose_mode: Choice<'' | 'A-pose' | 'T-pose'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface MeshyMultiImageToModelNodeNode extends Node<'MeshyMultiImageToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly meshy_task_id: Link<'MESHY_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly FBX: Link<'FILE_3D_FBX'>;
}
/**
 * Server class `MeshyMultiImageToModelNode`, shown as "Meshy: Multi-Image to Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function meshyMultiImageToModelNode(inputs: MeshyMultiImageToModelNodeInputs, options?: NodeOptions): MeshyMultiImageToModelNodeNode;

export interface MeshyRefineNodeInputs {
  model?: Choice<'latest'> | undefined;
  meshy_task_id: Link<'MESHY_TASK_ID'>;
  /** Default `false`. */
  enable_pbr?: Bool | undefined;
  /** Default `""`. */
  texture_prompt?: Text | undefined;
  texture_image?: Link<'IMAGE'> | undefined;
}
export interface MeshyRefineNodeNode extends Node<'MeshyRefineNode'> {
  readonly model_file: Link<'STRING'>;
  readonly meshy_task_id: Link<'MESHY_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly FBX: Link<'FILE_3D_FBX'>;
}
/**
 * Server class `MeshyRefineNode`, shown as "Meshy: Refine Draft Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function meshyRefineNode(inputs: MeshyRefineNodeInputs, options?: NodeOptions): MeshyRefineNodeNode;

export interface MeshyRigModelNodeInputs {
  meshy_task_id: Link<'MESHY_TASK_ID'>;
  /** 0.1 to 15; default `1.7`. */
  height_meters?: Float | undefined;
  texture_image?: Link<'IMAGE'> | undefined;
}
export interface MeshyRigModelNodeNode extends Node<'MeshyRigModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly rig_task_id: Link<'MESHY_RIGGED_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly FBX: Link<'FILE_3D_FBX'>;
}
/**
 * Server class `MeshyRigModelNode`, shown as "Meshy: Rig Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function meshyRigModelNode(inputs: MeshyRigModelNodeInputs, options?: NodeOptions): MeshyRigModelNodeNode;

export interface MeshyTextToModelNodeInputs {
  model?: Choice<'latest'> | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  style: Choice<'realistic' | 'sculpture'>;
  should_remesh:
    | 'false'
    | {
      true: {
        /** Sent as `should_remesh.topology`. */
        topology: Choice<'triangle' | 'quad'>;
        /** 100 to 300000; default `300000`. Sent as `should_remesh.target_polycount`. */
        target_polycount?: Int | undefined;
      };
    }
    | { false: Record<string, never> }
    | Unchecked;
  symmetry_mode: Choice<'auto' | 'on' | 'off'>;
  pose_mode: Choice<'' | 'A-pose' | 'T-pose'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface MeshyTextToModelNodeNode extends Node<'MeshyTextToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly meshy_task_id: Link<'MESHY_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly FBX: Link<'FILE_3D_FBX'>;
}
/**
 * Server class `MeshyTextToModelNode`, shown as "Meshy: Text to Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function meshyTextToModelNode(inputs: MeshyTextToModelNodeInputs, options?: NodeOptions): MeshyTextToModelNodeNode;

export interface MeshyTextureNodeInputs {
  model?: Choice<'latest'> | undefined;
  meshy_task_id: Link<'MESHY_TASK_ID'>;
  /** Default `true`. */
  enable_original_uv?: Bool | undefined;
  /** Default `false`. */
  pbr?: Bool | undefined;
  /** Default `""`. */
  text_style_prompt?: Text | undefined;
  image_style?: Link<'IMAGE'> | undefined;
}
export interface MeshyTextureNodeNode extends Node<'MeshyTextureNode'> {
  readonly model_file: Link<'STRING'>;
  readonly meshy_task_id: Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly FBX: Link<'FILE_3D_FBX'>;
}
/**
 * Server class `MeshyTextureNode`, shown as "Meshy: Texture Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function meshyTextureNode(inputs: MeshyTextureNodeInputs, options?: NodeOptions): MeshyTextureNodeNode;

export interface MinimaxHailuo03ContextIRNodeInputs {
  model?:
    | 'MiniMax H3'
    | {
      'MiniMax H3': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** 4 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `"adaptive"`. Sent as `model.ratio`. */
        ratio?: Choice<MinimaxHailuo03ContextIRNodeRatio> | undefined;
        /** 0 to 9, sent as `model.reference_images.image_1` and so on. */
        reference_images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_videos.video_1` and so on. */
        reference_videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_audios.audio_1` and so on. */
        reference_audios?: {
          audio_1?: Link<'AUDIO'> | undefined;
          audio_2?: Link<'AUDIO'> | undefined;
          audio_3?: Link<'AUDIO'> | undefined;
        } | undefined;
      };
    }
    | Unchecked | undefined;
  first_frame?: Link<'IMAGE'> | undefined;
  last_frame?: Link<'IMAGE'> | undefined;
}
export interface MinimaxHailuo03ContextIRNodeNode extends Node<'MinimaxHailuo03ContextIRNode'> {
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `MinimaxHailuo03ContextIRNode`, shown as "MiniMax H3 Context IR (Prompt Enhancer)".
 * It calls a paid service over the network.
 */
export declare function minimaxHailuo03ContextIRNode(inputs?: MinimaxHailuo03ContextIRNodeInputs, options?: NodeOptions): MinimaxHailuo03ContextIRNodeNode;

export interface MinimaxHailuo03FirstLastFrameNodeInputs {
  model:
    | {
      'MiniMax H3': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'768P' | '2K'>;
        /** 4 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked;
  first_frame: Link<'IMAGE'>;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  last_frame?: Link<'IMAGE'> | undefined;
}
export interface MinimaxHailuo03FirstLastFrameNodeNode extends Node<'MinimaxHailuo03FirstLastFrameNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `MinimaxHailuo03FirstLastFrameNode`, shown as "MiniMax H3 First-Last-Frame to Video".
 * It calls a paid service over the network.
 */
export declare function minimaxHailuo03FirstLastFrameNode(inputs: MinimaxHailuo03FirstLastFrameNodeInputs, options?: NodeOptions): MinimaxHailuo03FirstLastFrameNodeNode;

export interface MinimaxHailuo03ReferenceNodeInputs {
  model:
    | {
      'MiniMax H3': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'768P' | '2K'>;
        /** Default `"adaptive"`. Sent as `model.ratio`. */
        ratio?: Choice<MinimaxHailuo03ContextIRNodeRatio> | undefined;
        /** 4 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** 0 to 9, sent as `model.reference_images.image_1` and so on. */
        reference_images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_videos.video_1` and so on. */
        reference_videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_audios.audio_1` and so on. */
        reference_audios?: {
          audio_1?: Link<'AUDIO'> | undefined;
          audio_2?: Link<'AUDIO'> | undefined;
          audio_3?: Link<'AUDIO'> | undefined;
        } | undefined;
      };
    }
    | Unchecked;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface MinimaxHailuo03ReferenceNodeNode extends Node<'MinimaxHailuo03ReferenceNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `MinimaxHailuo03ReferenceNode`, shown as "MiniMax H3 Reference to Video".
 * It calls a paid service over the network.
 */
export declare function minimaxHailuo03ReferenceNode(inputs: MinimaxHailuo03ReferenceNodeInputs, options?: NodeOptions): MinimaxHailuo03ReferenceNodeNode;

export interface MinimaxHailuo03RegenerateNodeInputs {
  model?:
    | 'MiniMax H3'
    | {
      'MiniMax H3': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution?: Choice<'2K'> | undefined;
        /** 0 to 9, sent as `model.reference_images.image_1` and so on. */
        reference_images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_videos.video_1` and so on. */
        reference_videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 3, sent as `model.reference_audios.audio_1` and so on. */
        reference_audios?: {
          audio_1?: Link<'AUDIO'> | undefined;
          audio_2?: Link<'AUDIO'> | undefined;
          audio_3?: Link<'AUDIO'> | undefined;
        } | undefined;
      };
    }
    | Unchecked | undefined;
  video: Link<'VIDEO'>;
  /** Default `false`. */
  watermark?: Bool | undefined;
  first_frame?: Link<'IMAGE'> | undefined;
  last_frame?: Link<'IMAGE'> | undefined;
}
export interface MinimaxHailuo03RegenerateNodeNode extends Node<'MinimaxHailuo03RegenerateNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `MinimaxHailuo03RegenerateNode`, shown as "MiniMax H3 Regenerate to 2K".
 * It calls a paid service over the network.
 */
export declare function minimaxHailuo03RegenerateNode(inputs: MinimaxHailuo03RegenerateNodeInputs, options?: NodeOptions): MinimaxHailuo03RegenerateNodeNode;

export interface MinimaxHailuo03TextToVideoNodeInputs {
  model:
    | {
      'MiniMax H3': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'768P' | '2K'>;
        /** Default `"16:9"`. Sent as `model.ratio`. */
        ratio?: Choice<'16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9'> | undefined;
        /** 4 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked;
  /** 0 to 4294967295; default `42`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface MinimaxHailuo03TextToVideoNodeNode extends Node<'MinimaxHailuo03TextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `MinimaxHailuo03TextToVideoNode`, shown as "MiniMax H3 Text to Video".
 * It calls a paid service over the network.
 */
export declare function minimaxHailuo03TextToVideoNode(inputs: MinimaxHailuo03TextToVideoNodeInputs, options?: NodeOptions): MinimaxHailuo03TextToVideoNodeNode;

export interface MinimaxHailuoVideoNodeInputs {
  /** Default `""`. */
  prompt_text?: Text | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  first_frame_image?: Link<'IMAGE'> | undefined;
  /** Default `true`. */
  prompt_optimizer?: Bool | undefined;
  /** Default `6`. */
  duration?: Choice<6 | 10> | undefined;
  /** Default `"768P"`. */
  resolution?: Choice<'768P' | '1080P'> | undefined;
}
export interface MinimaxHailuoVideoNodeNode extends Node<'MinimaxHailuoVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `MinimaxHailuoVideoNode`, shown as "MiniMax Hailuo 02 Video".
 * It calls a paid service over the network.
 */
export declare function minimaxHailuoVideoNode(inputs?: MinimaxHailuoVideoNodeInputs, options?: NodeOptions): MinimaxHailuoVideoNodeNode;

export interface MinimaxImageToVideoNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt_text?: Text | undefined;
  /** Default `"I2V-01"`. */
  model?: Choice<'I2V-01-Director' | 'I2V-01' | 'I2V-01-live'> | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface MinimaxImageToVideoNodeNode extends Node<'MinimaxImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `MinimaxImageToVideoNode`, shown as "MiniMax Image to Video".
 * It calls a paid service over the network.
 */
export declare function minimaxImageToVideoNode(inputs: MinimaxImageToVideoNodeInputs, options?: NodeOptions): MinimaxImageToVideoNodeNode;

export interface MinimaxTextToVideoNodeInputs {
  /** Default `""`. */
  prompt_text?: Text | undefined;
  /** Default `"T2V-01"`. */
  model?: Choice<'T2V-01' | 'T2V-01-Director'> | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface MinimaxTextToVideoNodeNode extends Node<'MinimaxTextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `MinimaxTextToVideoNode`, shown as "MiniMax Text to Video".
 * It calls a paid service over the network.
 */
export declare function minimaxTextToVideoNode(inputs?: MinimaxTextToVideoNodeInputs, options?: NodeOptions): MinimaxTextToVideoNodeNode;

export interface OpenAIChatConfigInputs {
  /** Default `"auto"`. */
  truncation?: Choice<'auto' | 'disabled'> | undefined;
  /** 16 to 16384; default `4096`. */
  max_output_tokens?: Int | undefined;
  instructions?: Text | undefined;
}
export interface OpenAIChatConfigNode extends Node<'OpenAIChatConfig'> {
  readonly OPENAI_CHAT_CONFIG: Link<'OPENAI_CHAT_CONFIG'>;
}
/** Server class `OpenAIChatConfig`, shown as "OpenAI ChatGPT Advanced Options". */
export declare function openAIChatConfig(inputs?: OpenAIChatConfigInputs, options?: NodeOptions): OpenAIChatConfigNode;

export interface OpenAIChatNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `false`. */
  persist_context?: Bool | undefined;
  model: Choice<Model>;
  images?: Link<'IMAGE'> | undefined;
  files?: Link<'OPENAI_INPUT_FILES'> | undefined;
  advanced_options?: Link<'OPENAI_CHAT_CONFIG'> | undefined;
}
export interface OpenAIChatNodeNode extends Node<'OpenAIChatNode'> {
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `OpenAIChatNode`, shown as "OpenAI ChatGPT".
 * It calls a paid service over the network.
 */
export declare function openAIChatNode(inputs: OpenAIChatNodeInputs, options?: NodeOptions): OpenAIChatNodeNode;

export interface OpenAIDalle2Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `"1024x1024"`. */
  size?: Choice<'256x256' | '512x512' | '1024x1024'> | undefined;
  /** 1 to 8; default `1`. */
  n?: Int | undefined;
  image?: Link<'IMAGE'> | undefined;
  mask?: Link<'MASK'> | undefined;
}
export interface OpenAIDalle2Node extends Node<'OpenAIDalle2'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `OpenAIDalle2`, shown as "OpenAI DALL·E 2".
 * It calls a paid service over the network.
 */
export declare function openAIDalle2(inputs?: OpenAIDalle2Inputs, options?: NodeOptions): OpenAIDalle2Node;

export interface OpenAIDalle3Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `"standard"`. */
  quality?: Choice<'standard' | 'hd'> | undefined;
  /** Default `"natural"`. */
  style?: Choice<'natural' | 'vivid'> | undefined;
  /** Default `"1024x1024"`. */
  size?: Choice<'1024x1024' | '1024x1792' | '1792x1024'> | undefined;
}
export interface OpenAIDalle3Node extends Node<'OpenAIDalle3'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `OpenAIDalle3`, shown as "OpenAI DALL·E 3".
 * It calls a paid service over the network.
 */
export declare function openAIDalle3(inputs?: OpenAIDalle3Inputs, options?: NodeOptions): OpenAIDalle3Node;

export interface OpenAIGPTImage1Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `"low"`. */
  quality?: Choice<'low' | 'medium' | 'high'> | undefined;
  /** Default `"auto"`. */
  background?: Choice<'auto' | 'opaque' | 'transparent'> | undefined;
  /** Default `"auto"`. */
  size?: Choice<OpenAIGPTImage1Size> | undefined;
  /** 1 to 8; default `1`. */
  n?: Int | undefined;
  image?: Link<'IMAGE'> | undefined;
  mask?: Link<'MASK'> | undefined;
  /** Default `"gpt-image-2"`. */
  model?: Choice<'gpt-image-1' | 'gpt-image-1.5' | 'gpt-image-2'> | undefined;
  /** 1024 to 3840, steps of 16; default `1024`; pixels. */
  custom_width?: Int | undefined;
  /** 1024 to 3840, steps of 16; default `1024`; pixels. */
  custom_height?: Int | undefined;
}
export interface OpenAIGPTImage1Node extends Node<'OpenAIGPTImage1'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `OpenAIGPTImage1`, shown as "OpenAI GPT Image 2".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function openAIGPTImage1(inputs?: OpenAIGPTImage1Inputs, options?: NodeOptions): OpenAIGPTImage1Node;

export interface OpenAIGPTImageNodeV2Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'gpt-image-2' | 'gpt-image-1.5' | 'gpt-image-1'
    | {
      'gpt-image-2': {
        /** Default `"auto"`. Sent as `model.size`. */
        size?: Choice<OpenAIGPTImage1Size> | undefined;
        /** 1024 to 3840, steps of 16; default `1024`; pixels. Sent as `model.custom_width`. */
        custom_width?: Int | undefined;
        /** 1024 to 3840, steps of 16; default `1024`; pixels. Sent as `model.custom_height`. */
        custom_height?: Int | undefined;
        /** Default `"auto"`. Sent as `model.background`. */
        background?: Choice<'auto' | 'opaque'> | undefined;
        /** Default `"low"`. Sent as `model.quality`. */
        quality?: Choice<'low' | 'medium' | 'high'> | undefined;
        /** 0 to 16, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** Sent as `model.mask`. */
        mask?: Link<'MASK'> | undefined;
      };
    }
    | {
      'gpt-image-1.5': {
        /** Default `"auto"`. Sent as `model.size`. */
        size?: Choice<'auto' | '1024x1024' | '1024x1536' | '1536x1024'> | undefined;
        /** Default `"auto"`. Sent as `model.background`. */
        background?: Choice<'auto' | 'opaque' | 'transparent'> | undefined;
        /** Default `"low"`. Sent as `model.quality`. */
        quality?: Choice<'low' | 'medium' | 'high'> | undefined;
        /** 0 to 16, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** Sent as `model.mask`. */
        mask?: Link<'MASK'> | undefined;
      };
    }
    | {
      'gpt-image-1': {
        /** Default `"auto"`. Sent as `model.size`. */
        size?: Choice<'auto' | '1024x1024' | '1024x1536' | '1536x1024'> | undefined;
        /** Default `"auto"`. Sent as `model.background`. */
        background?: Choice<'auto' | 'opaque' | 'transparent'> | undefined;
        /** Default `"low"`. Sent as `model.quality`. */
        quality?: Choice<'low' | 'medium' | 'high'> | undefined;
        /** 0 to 16, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** Sent as `model.mask`. */
        mask?: Link<'MASK'> | undefined;
      };
    }
    | Unchecked | undefined;
  /** 1 to 8; default `1`. */
  n?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface OpenAIGPTImageNodeV2Node extends Node<'OpenAIGPTImageNodeV2'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `OpenAIGPTImageNodeV2`, shown as "OpenAI GPT Image 2".
 * It calls a paid service over the network.
 */
export declare function openAIGPTImageNodeV2(inputs?: OpenAIGPTImageNodeV2Inputs, options?: NodeOptions): OpenAIGPTImageNodeV2Node;

export interface OpenAIInputFilesInputs {
  /** A file in the server's input folder. */
  file: FileName;
  OPENAI_INPUT_FILES?: Link<'OPENAI_INPUT_FILES'> | undefined;
}
export interface OpenAIInputFilesNode extends Node<'OpenAIInputFiles'> {
  readonly OPENAI_INPUT_FILES: Link<'OPENAI_INPUT_FILES'>;
}
/** Server class `OpenAIInputFiles`, shown as "OpenAI ChatGPT Input Files". */
export declare function openAIInputFiles(inputs: OpenAIInputFilesInputs, options?: NodeOptions): OpenAIInputFilesNode;

export interface OpenAIVideoSora2Inputs {
  /** Default `"sora-2"`. */
  model?: Choice<'sora-2' | 'sora-2-pro'> | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"1280x720"`. */
  size?: Choice<'720x1280' | '1280x720' | '1024x1792' | '1792x1024'> | undefined;
  /** Default `8`. */
  duration?: Choice<4 | 8 | 12> | undefined;
  image?: Link<'IMAGE'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface OpenAIVideoSora2Node extends Node<'OpenAIVideoSora2'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `OpenAIVideoSora2`, shown as "OpenAI Sora - Video (DEPRECATED)".
 * It calls a paid service over the network.
 */
export declare function openAIVideoSora2(inputs?: OpenAIVideoSora2Inputs, options?: NodeOptions): OpenAIVideoSora2Node;

export interface OpenRouterLLMNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'anthropic/claude-opus-5' | 'anthropic/claude-opus-4.8' | 'anthropic/claude-opus-4.7' | 'anthropic/claude-fable-5' | 'anthropic/claude-sonnet-5' | 'anthropic/claude-haiku-4.5' | 'openai/gpt-5.6-sol-pro' | 'openai/gpt-5.6-sol' | 'openai/gpt-5.6-terra-pro' | 'openai/gpt-5.6-terra' | 'openai/gpt-5.6-luna-pro' | 'openai/gpt-5.6-luna' | 'openai/gpt-5.5-pro' | 'openai/gpt-5.5' | 'google/gemini-3.5-flash' | 'x-ai/grok-4.5' | 'x-ai/grok-4.20' | 'x-ai/grok-4.3' | 'deepseek/deepseek-v4-pro' | 'deepseek/deepseek-v4-flash' | 'deepseek/deepseek-v3.2' | 'qwen/qwen3.6-max-preview' | 'qwen/qwen3.6-plus' | 'qwen/qwen3.6-flash' | 'mistralai/mistral-large-2512' | 'mistralai/mistral-medium-3-5' | 'z-ai/glm-4.6' | 'z-ai/glm-5' | 'moonshotai/kimi-k3' | 'moonshotai/kimi-k2.6' | 'moonshotai/kimi-k2-thinking' | 'perplexity/sonar-pro' | 'perplexity/sonar-reasoning-pro' | 'perplexity/sonar-deep-research'
    | {
      'anthropic/claude-opus-5': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'anthropic/claude-opus-4.8': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'anthropic/claude-opus-4.7': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'anthropic/claude-fable-5': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'anthropic/claude-sonnet-5': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'anthropic/claude-haiku-4.5': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'openai/gpt-5.6-sol-pro': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'openai/gpt-5.6-sol': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'openai/gpt-5.6-terra-pro': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'openai/gpt-5.6-terra': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'openai/gpt-5.6-luna-pro': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'openai/gpt-5.6-luna': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'openai/gpt-5.5-pro': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'openai/gpt-5.5': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'google/gemini-3.5-flash': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 4, sent as `model.videos.video_1` and so on. */
        videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
          video_4?: Link<'VIDEO'> | undefined;
        } | undefined;
      };
    }
    | {
      'x-ai/grok-4.5': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'x-ai/grok-4.20': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'x-ai/grok-4.3': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 20, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
          image_11?: Link<'IMAGE'> | undefined;
          image_12?: Link<'IMAGE'> | undefined;
          image_13?: Link<'IMAGE'> | undefined;
          image_14?: Link<'IMAGE'> | undefined;
          image_15?: Link<'IMAGE'> | undefined;
          image_16?: Link<'IMAGE'> | undefined;
          image_17?: Link<'IMAGE'> | undefined;
          image_18?: Link<'IMAGE'> | undefined;
          image_19?: Link<'IMAGE'> | undefined;
          image_20?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'deepseek/deepseek-v4-pro': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'deepseek/deepseek-v4-flash': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'deepseek/deepseek-v3.2': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'qwen/qwen3.6-max-preview': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'qwen/qwen3.6-plus': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 10, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 4, sent as `model.videos.video_1` and so on. */
        videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
          video_4?: Link<'VIDEO'> | undefined;
        } | undefined;
      };
    }
    | {
      'qwen/qwen3.6-flash': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 10, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
        } | undefined;
        /** 0 to 4, sent as `model.videos.video_1` and so on. */
        videos?: {
          video_1?: Link<'VIDEO'> | undefined;
          video_2?: Link<'VIDEO'> | undefined;
          video_3?: Link<'VIDEO'> | undefined;
          video_4?: Link<'VIDEO'> | undefined;
        } | undefined;
      };
    }
    | {
      'mistralai/mistral-large-2512': {
        /** 0 to 8, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'mistralai/mistral-medium-3-5': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 8, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'z-ai/glm-4.6': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'z-ai/glm-5': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'moonshotai/kimi-k3': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 10, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'moonshotai/kimi-k2.6': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
        /** 0 to 10, sent as `model.images.image_1` and so on. */
        images?: {
          image_1?: Link<'IMAGE'> | undefined;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
          image_4?: Link<'IMAGE'> | undefined;
          image_5?: Link<'IMAGE'> | undefined;
          image_6?: Link<'IMAGE'> | undefined;
          image_7?: Link<'IMAGE'> | undefined;
          image_8?: Link<'IMAGE'> | undefined;
          image_9?: Link<'IMAGE'> | undefined;
          image_10?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | {
      'moonshotai/kimi-k2-thinking': {
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'perplexity/sonar-pro': {
        /** Default `"medium"`. Sent as `model.search_context_size`. */
        search_context_size?: Choice<'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'perplexity/sonar-reasoning-pro': {
        /** Default `"medium"`. Sent as `model.search_context_size`. */
        search_context_size?: Choice<'low' | 'medium' | 'high'> | undefined;
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | {
      'perplexity/sonar-deep-research': {
        /** Default `"medium"`. Sent as `model.search_context_size`. */
        search_context_size?: Choice<'low' | 'medium' | 'high'> | undefined;
        /** Default `"off"`. Sent as `model.reasoning_effort`. */
        reasoning_effort?: Choice<'off' | 'low' | 'medium' | 'high'> | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `""`. */
  system_prompt?: Text | undefined;
}
export interface OpenRouterLLMNodeNode extends Node<'OpenRouterLLMNode'> {
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `OpenRouterLLMNode`, shown as "OpenRouter LLM".
 * It calls a paid service over the network.
 */
export declare function openRouterLLMNode(inputs?: OpenRouterLLMNodeInputs, options?: NodeOptions): OpenRouterLLMNodeNode;

export interface PixverseImageToVideoNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"540p"`. */
  quality?: Choice<'360p' | '540p' | '720p' | '1080p'> | undefined;
  duration_seconds: Choice<5 | 8>;
  motion_mode: Choice<'normal' | 'fast'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  pixverse_template?: Link<'PIXVERSE_TEMPLATE'> | undefined;
}
export interface PixverseImageToVideoNodeNode extends Node<'PixverseImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `PixverseImageToVideoNode`, shown as "PixVerse Image to Video".
 * It calls a paid service over the network.
 */
export declare function pixverseImageToVideoNode(inputs: PixverseImageToVideoNodeInputs, options?: NodeOptions): PixverseImageToVideoNodeNode;

export interface PixverseTemplateNodeInputs {
  template: Choice<'Microwave' | 'Suit Swagger' | 'Anything, Robot' | 'Subject 3 Fever' | 'kiss kiss'>;
}
export interface PixverseTemplateNodeNode extends Node<'PixverseTemplateNode'> {
  readonly pixverse_template: Link<'PIXVERSE_TEMPLATE'>;
}
/** Server class `PixverseTemplateNode`, shown as "PixVerse Template". */
export declare function pixverseTemplateNode(inputs: PixverseTemplateNodeInputs, options?: NodeOptions): PixverseTemplateNodeNode;

export interface PixverseTextToVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  aspect_ratio: Choice<'16:9' | '4:3' | '1:1' | '3:4' | '9:16'>;
  /** Default `"540p"`. */
  quality?: Choice<'360p' | '540p' | '720p' | '1080p'> | undefined;
  duration_seconds: Choice<5 | 8>;
  motion_mode: Choice<'normal' | 'fast'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  pixverse_template?: Link<'PIXVERSE_TEMPLATE'> | undefined;
}
export interface PixverseTextToVideoNodeNode extends Node<'PixverseTextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `PixverseTextToVideoNode`, shown as "PixVerse Text to Video".
 * It calls a paid service over the network.
 */
export declare function pixverseTextToVideoNode(inputs: PixverseTextToVideoNodeInputs, options?: NodeOptions): PixverseTextToVideoNodeNode;

export interface PixverseTransitionVideoNodeInputs {
  first_frame: Link<'IMAGE'>;
  last_frame: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"540p"`. */
  quality?: Choice<'360p' | '540p' | '720p' | '1080p'> | undefined;
  duration_seconds: Choice<5 | 8>;
  motion_mode: Choice<'normal' | 'fast'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
}
export interface PixverseTransitionVideoNodeNode extends Node<'PixverseTransitionVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `PixverseTransitionVideoNode`, shown as "PixVerse Transition Video".
 * It calls a paid service over the network.
 */
export declare function pixverseTransitionVideoNode(inputs: PixverseTransitionVideoNodeInputs, options?: NodeOptions): PixverseTransitionVideoNodeNode;

export interface QuiverImageToSVGNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `false`. */
  auto_crop?: Bool | undefined;
  model?:
    | 'arrow-1.1' | 'arrow-1.1-max' | 'arrow-preview'
    | {
      'arrow-1.1': {
        /** 128 to 4096; default `1024`. Sent as `model.target_size`. */
        target_size?: Int | undefined;
        /** 0 to 2, steps of 0.1; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0.05 to 1, steps of 0.05; default `1`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** -2 to 2, steps of 0.1; default `0`. Sent as `model.presence_penalty`. */
        presence_penalty?: Float | undefined;
      };
    }
    | {
      'arrow-1.1-max': {
        /** 128 to 4096; default `1024`. Sent as `model.target_size`. */
        target_size?: Int | undefined;
        /** 0 to 2, steps of 0.1; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0.05 to 1, steps of 0.05; default `1`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** -2 to 2, steps of 0.1; default `0`. Sent as `model.presence_penalty`. */
        presence_penalty?: Float | undefined;
      };
    }
    | {
      'arrow-preview': {
        /** 128 to 4096; default `1024`. Sent as `model.target_size`. */
        target_size?: Int | undefined;
        /** 0 to 2, steps of 0.1; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0.05 to 1, steps of 0.05; default `1`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** -2 to 2, steps of 0.1; default `0`. Sent as `model.presence_penalty`. */
        presence_penalty?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface QuiverImageToSVGNodeNode extends Node<'QuiverImageToSVGNode'> {
  readonly SVG: Link<'SVG'>;
}
/**
 * Server class `QuiverImageToSVGNode`, shown as "Quiver Image to SVG".
 * It calls a paid service over the network.
 */
export declare function quiverImageToSVGNode(inputs: QuiverImageToSVGNodeInputs, options?: NodeOptions): QuiverImageToSVGNodeNode;

export interface QuiverTextToSVGNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model?:
    | 'arrow-1.1' | 'arrow-1.1-max' | 'arrow-preview'
    | {
      'arrow-1.1': {
        /** 0 to 2, steps of 0.1; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0.05 to 1, steps of 0.05; default `1`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** -2 to 2, steps of 0.1; default `0`. Sent as `model.presence_penalty`. */
        presence_penalty?: Float | undefined;
      };
    }
    | {
      'arrow-1.1-max': {
        /** 0 to 2, steps of 0.1; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0.05 to 1, steps of 0.05; default `1`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** -2 to 2, steps of 0.1; default `0`. Sent as `model.presence_penalty`. */
        presence_penalty?: Float | undefined;
      };
    }
    | {
      'arrow-preview': {
        /** 0 to 2, steps of 0.1; default `1`. Sent as `model.temperature`. */
        temperature?: Float | undefined;
        /** 0.05 to 1, steps of 0.05; default `1`. Sent as `model.top_p`. */
        top_p?: Float | undefined;
        /** -2 to 2, steps of 0.1; default `0`. Sent as `model.presence_penalty`. */
        presence_penalty?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `""`. */
  instructions?: Text | undefined;
  /** 0 to 4, sent as `reference_images.ref_0` and so on. */
  reference_images?: readonly (Link<'IMAGE'> | undefined)[] | undefined;
}
export interface QuiverTextToSVGNodeNode extends Node<'QuiverTextToSVGNode'> {
  readonly SVG: Link<'SVG'>;
}
/**
 * Server class `QuiverTextToSVGNode`, shown as "Quiver Text to SVG".
 * It calls a paid service over the network.
 */
export declare function quiverTextToSVGNode(inputs?: QuiverTextToSVGNodeInputs, options?: NodeOptions): QuiverTextToSVGNodeNode;

export interface QwenImageEditApiInputs {
  model:
    | {
      'qwen-image-3.0-pro': {
        /** 1 to 3, sent as `model.images.image_1` and so on. */
        images: {
          image_1: Link<'IMAGE'>;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
        };
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `model.negative_prompt`. */
        negative_prompt?: Text | undefined;
      };
    }
    | {
      'qwen-image-3.0': {
        /** 1 to 3, sent as `model.images.image_1` and so on. */
        images: {
          image_1: Link<'IMAGE'>;
          image_2?: Link<'IMAGE'> | undefined;
          image_3?: Link<'IMAGE'> | undefined;
        };
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `model.negative_prompt`. */
        negative_prompt?: Text | undefined;
      };
    }
    | Unchecked;
  size?:
    | 'match input' | 'auto' | 'custom'
    | { 'match input': Record<string, never> }
    | { auto: Record<string, never> }
    | {
      custom: {
        /** 256 to 2560, steps of 16; default `1024`; pixels. Sent as `size.width`. */
        width?: Int | undefined;
        /** 256 to 2560, steps of 16; default `1024`; pixels. Sent as `size.height`. */
        height?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
  /** Default `true`. */
  prompt_extend?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface QwenImageEditApiNode extends Node<'QwenImageEditApi'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `QwenImageEditApi`, shown as "Qwen Image 3 Edit".
 * It calls a paid service over the network.
 */
export declare function qwenImageEditApi(inputs: QwenImageEditApiInputs, options?: NodeOptions): QwenImageEditApiNode;

export interface QwenImageTextToImageApiInputs {
  model?:
    | 'qwen-image-3.0-pro' | 'qwen-image-3.0'
    | {
      'qwen-image-3.0-pro': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `model.negative_prompt`. */
        negative_prompt?: Text | undefined;
        /** 256 to 2560, steps of 16; default `1024`; pixels. Sent as `model.width`. */
        width?: Int | undefined;
        /** 256 to 2560, steps of 16; default `1024`; pixels. Sent as `model.height`. */
        height?: Int | undefined;
      };
    }
    | {
      'qwen-image-3.0': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `model.negative_prompt`. */
        negative_prompt?: Text | undefined;
        /** 256 to 2560, steps of 16; default `1024`; pixels. Sent as `model.width`. */
        width?: Int | undefined;
        /** 256 to 2560, steps of 16; default `1024`; pixels. Sent as `model.height`. */
        height?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
  /** Default `true`. */
  prompt_extend?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface QwenImageTextToImageApiNode extends Node<'QwenImageTextToImageApi'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `QwenImageTextToImageApi`, shown as "Qwen Image 3 Text to Image".
 * It calls a paid service over the network.
 */
export declare function qwenImageTextToImageApi(inputs?: QwenImageTextToImageApiInputs, options?: NodeOptions): QwenImageTextToImageApiNode;

export interface RecraftColorRGBInputs {
  /** 0 to 255; default `0`. */
  r?: Int | undefined;
  /** 0 to 255; default `0`. */
  g?: Int | undefined;
  /** 0 to 255; default `0`. */
  b?: Int | undefined;
  recraft_color?: Link<'RECRAFT_COLOR'> | undefined;
}
export interface RecraftColorRGBNode extends Node<'RecraftColorRGB'> {
  readonly recraft_color: Link<'RECRAFT_COLOR'>;
}
/** Server class `RecraftColorRGB`. */
export declare function recraftColorRGB(inputs?: RecraftColorRGBInputs, options?: NodeOptions): RecraftColorRGBNode;

export interface RecraftControlsInputs {
  colors?: Link<'RECRAFT_COLOR'> | undefined;
  background_color?: Link<'RECRAFT_COLOR'> | undefined;
}
export interface RecraftControlsNode extends Node<'RecraftControls'> {
  readonly recraft_controls: Link<'RECRAFT_CONTROLS'>;
}
/** Server class `RecraftControls`. */
export declare function recraftControls(inputs?: RecraftControlsInputs, options?: NodeOptions): RecraftControlsNode;

export interface RecraftCreateStyleNodeInputs {
  style: Choice<'realistic_image' | 'digital_illustration'>;
  /** 1 to 5, sent as `images.image0` and so on. */
  images: readonly [Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
}
export interface RecraftCreateStyleNodeNode extends Node<'RecraftCreateStyleNode'> {
  readonly style_id: Link<'STRING'>;
}
/**
 * Server class `RecraftCreateStyleNode`, shown as "Recraft Create Style".
 * It calls a paid service over the network.
 */
export declare function recraftCreateStyleNode(inputs: RecraftCreateStyleNodeInputs, options?: NodeOptions): RecraftCreateStyleNodeNode;

export interface RecraftCreativeUpscaleNodeInputs {
  image: Link<'IMAGE'>;
}
export interface RecraftCreativeUpscaleNodeNode extends Node<'RecraftCreativeUpscaleNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RecraftCreativeUpscaleNode`, shown as "Recraft Creative Upscale Image".
 * It calls a paid service over the network.
 */
export declare function recraftCreativeUpscaleNode(inputs: RecraftCreativeUpscaleNodeInputs, options?: NodeOptions): RecraftCreativeUpscaleNodeNode;

export interface RecraftCrispUpscaleNodeInputs {
  image: Link<'IMAGE'>;
}
export interface RecraftCrispUpscaleNodeNode extends Node<'RecraftCrispUpscaleNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RecraftCrispUpscaleNode`, shown as "Recraft Crisp Upscale Image".
 * It calls a paid service over the network.
 */
export declare function recraftCrispUpscaleNode(inputs: RecraftCrispUpscaleNodeInputs, options?: NodeOptions): RecraftCrispUpscaleNodeNode;

export interface RecraftImageInpaintingNodeInputs {
  image: Link<'IMAGE'>;
  mask: Link<'MASK'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  recraft_style?: Link<'RECRAFT_V3_STYLE'> | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
}
export interface RecraftImageInpaintingNodeNode extends Node<'RecraftImageInpaintingNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RecraftImageInpaintingNode`, shown as "Recraft Image Inpainting".
 * It calls a paid service over the network.
 */
export declare function recraftImageInpaintingNode(inputs: RecraftImageInpaintingNodeInputs, options?: NodeOptions): RecraftImageInpaintingNodeNode;

export interface RecraftImageToImageNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  strength?: Float | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  recraft_style?: Link<'RECRAFT_V3_STYLE'> | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  recraft_controls?: Link<'RECRAFT_CONTROLS'> | undefined;
}
export interface RecraftImageToImageNodeNode extends Node<'RecraftImageToImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RecraftImageToImageNode`, shown as "Recraft V3 Image to Image".
 * It calls a paid service over the network.
 */
export declare function recraftImageToImageNode(inputs: RecraftImageToImageNodeInputs, options?: NodeOptions): RecraftImageToImageNodeNode;

export interface RecraftRemoveBackgroundNodeInputs {
  image: Link<'IMAGE'>;
}
export interface RecraftRemoveBackgroundNodeNode extends Node<'RecraftRemoveBackgroundNode'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly MASK: Link<'MASK'>;
}
/**
 * Server class `RecraftRemoveBackgroundNode`, shown as "Recraft Remove Background".
 * It calls a paid service over the network.
 */
export declare function recraftRemoveBackgroundNode(inputs: RecraftRemoveBackgroundNodeInputs, options?: NodeOptions): RecraftRemoveBackgroundNodeNode;

export interface RecraftReplaceBackgroundNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  recraft_style?: Link<'RECRAFT_V3_STYLE'> | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
}
export interface RecraftReplaceBackgroundNodeNode extends Node<'RecraftReplaceBackgroundNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RecraftReplaceBackgroundNode`, shown as "Recraft Replace Background".
 * It calls a paid service over the network.
 */
export declare function recraftReplaceBackgroundNode(inputs: RecraftReplaceBackgroundNodeInputs, options?: NodeOptions): RecraftReplaceBackgroundNodeNode;

export interface RecraftStyleV3DigitalIllustrationInputs {
  substyle: Choice<RecraftStyleV3DigitalIllustrationSubstyle>;
}
export interface RecraftStyleV3DigitalIllustrationNode extends Node<'RecraftStyleV3DigitalIllustration'> {
  readonly recraft_style: Link<'RECRAFT_V3_STYLE'>;
}
/** Server class `RecraftStyleV3DigitalIllustration`, shown as "Recraft Style - Digital Illustration". */
export declare function recraftStyleV3DigitalIllustration(inputs: RecraftStyleV3DigitalIllustrationInputs, options?: NodeOptions): RecraftStyleV3DigitalIllustrationNode;

export interface RecraftStyleV3InfiniteStyleLibraryInputs {
  /** Default `""`. */
  style_id?: Text | undefined;
}
export interface RecraftStyleV3InfiniteStyleLibraryNode extends Node<'RecraftStyleV3InfiniteStyleLibrary'> {
  readonly recraft_style: Link<'RECRAFT_V3_STYLE'>;
}
/** Server class `RecraftStyleV3InfiniteStyleLibrary`, shown as "Recraft Style - Infinite Style Library". */
export declare function recraftStyleV3InfiniteStyleLibrary(inputs?: RecraftStyleV3InfiniteStyleLibraryInputs, options?: NodeOptions): RecraftStyleV3InfiniteStyleLibraryNode;

export interface RecraftStyleV3LogoRasterInputs {
  substyle: Choice<'emblem_graffiti' | 'emblem_pop_art' | 'emblem_punk' | 'emblem_stamp' | 'emblem_vintage'>;
}
export interface RecraftStyleV3LogoRasterNode extends Node<'RecraftStyleV3LogoRaster'> {
  readonly recraft_style: Link<'RECRAFT_V3_STYLE'>;
}
/** Server class `RecraftStyleV3LogoRaster`, shown as "Recraft Style - Logo Raster". */
export declare function recraftStyleV3LogoRaster(inputs: RecraftStyleV3LogoRasterInputs, options?: NodeOptions): RecraftStyleV3LogoRasterNode;

export interface RecraftStyleV3RealisticImageInputs {
  substyle: Choice<RecraftStyleV3RealisticImageSubstyle>;
}
export interface RecraftStyleV3RealisticImageNode extends Node<'RecraftStyleV3RealisticImage'> {
  readonly recraft_style: Link<'RECRAFT_V3_STYLE'>;
}
/** Server class `RecraftStyleV3RealisticImage`, shown as "Recraft Style - Realistic Image". */
export declare function recraftStyleV3RealisticImage(inputs: RecraftStyleV3RealisticImageInputs, options?: NodeOptions): RecraftStyleV3RealisticImageNode;

export interface RecraftTextToImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"1024x1024"`. */
  size?: Choice<RecraftTextToImageNodeSize> | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  recraft_style?: Link<'RECRAFT_V3_STYLE'> | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  recraft_controls?: Link<'RECRAFT_CONTROLS'> | undefined;
}
export interface RecraftTextToImageNodeNode extends Node<'RecraftTextToImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RecraftTextToImageNode`, shown as "Recraft V3 Text to Image".
 * It calls a paid service over the network.
 */
export declare function recraftTextToImageNode(inputs?: RecraftTextToImageNodeInputs, options?: NodeOptions): RecraftTextToImageNodeNode;

export interface RecraftTextToVectorNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  substyle: Choice<RecraftTextToVectorNodeSubstyle>;
  /** Default `"1024x1024"`. */
  size?: Choice<RecraftTextToImageNodeSize> | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  recraft_controls?: Link<'RECRAFT_CONTROLS'> | undefined;
}
export interface RecraftTextToVectorNodeNode extends Node<'RecraftTextToVectorNode'> {
  readonly SVG: Link<'SVG'>;
}
/**
 * Server class `RecraftTextToVectorNode`, shown as "Recraft V3 Text to Vector".
 * It calls a paid service over the network.
 */
export declare function recraftTextToVectorNode(inputs: RecraftTextToVectorNodeInputs, options?: NodeOptions): RecraftTextToVectorNodeNode;

export interface RecraftV4TextToImageNodeInputs {
  prompt: Text;
  negative_prompt: Text;
  model?:
    | 'recraftv4_1' | 'recraftv4_1_utility' | 'recraftv4_1_pro' | 'recraftv4_1_utility_pro' | 'recraftv4' | 'recraftv4_pro'
    | {
      recraftv4_1: {
        /** Default `"1024x1024"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize> | undefined;
      };
    }
    | {
      recraftv4_1_utility: {
        /** Default `"1024x1024"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize> | undefined;
      };
    }
    | {
      recraftv4_1_pro: {
        /** Default `"2048x2048"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize_13rq9oy> | undefined;
      };
    }
    | {
      recraftv4_1_utility_pro: {
        /** Default `"2048x2048"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize_13rq9oy> | undefined;
      };
    }
    | {
      recraftv4: {
        /** Default `"1024x1024"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize> | undefined;
      };
    }
    | {
      recraftv4_pro: {
        /** Default `"2048x2048"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize_13rq9oy> | undefined;
      };
    }
    | Unchecked | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  recraft_controls?: Link<'RECRAFT_CONTROLS'> | undefined;
}
export interface RecraftV4TextToImageNodeNode extends Node<'RecraftV4TextToImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RecraftV4TextToImageNode`, shown as "Recraft V4 Text to Image".
 * It calls a paid service over the network.
 */
export declare function recraftV4TextToImageNode(inputs: RecraftV4TextToImageNodeInputs, options?: NodeOptions): RecraftV4TextToImageNodeNode;

export interface RecraftV4TextToVectorNodeInputs {
  prompt: Text;
  negative_prompt: Text;
  model?:
    | 'recraftv4_1_vector' | 'recraftv4_1_utility_vector' | 'recraftv4_1_pro_vector' | 'recraftv4_1_utility_pro_vector' | 'recraftv4' | 'recraftv4_pro'
    | {
      recraftv4_1_vector: {
        /** Default `"1024x1024"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize> | undefined;
      };
    }
    | {
      recraftv4_1_utility_vector: {
        /** Default `"1024x1024"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize> | undefined;
      };
    }
    | {
      recraftv4_1_pro_vector: {
        /** Default `"2048x2048"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize_13rq9oy> | undefined;
      };
    }
    | {
      recraftv4_1_utility_pro_vector: {
        /** Default `"2048x2048"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize_13rq9oy> | undefined;
      };
    }
    | {
      recraftv4: {
        /** Default `"1024x1024"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize> | undefined;
      };
    }
    | {
      recraftv4_pro: {
        /** Default `"2048x2048"`. Sent as `model.size`. */
        size?: Choice<RecraftV4TextToImageNodeSize_13rq9oy> | undefined;
      };
    }
    | Unchecked | undefined;
  /** 1 to 6; default `1`. */
  n?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  recraft_controls?: Link<'RECRAFT_CONTROLS'> | undefined;
}
export interface RecraftV4TextToVectorNodeNode extends Node<'RecraftV4TextToVectorNode'> {
  readonly SVG: Link<'SVG'>;
}
/**
 * Server class `RecraftV4TextToVectorNode`, shown as "Recraft V4 Text to Vector".
 * It calls a paid service over the network.
 */
export declare function recraftV4TextToVectorNode(inputs: RecraftV4TextToVectorNodeInputs, options?: NodeOptions): RecraftV4TextToVectorNodeNode;

export interface RecraftVectorizeImageNodeInputs {
  image: Link<'IMAGE'>;
}
export interface RecraftVectorizeImageNodeNode extends Node<'RecraftVectorizeImageNode'> {
  readonly SVG: Link<'SVG'>;
}
/**
 * Server class `RecraftVectorizeImageNode`, shown as "Recraft Vectorize Image".
 * It calls a paid service over the network.
 */
export declare function recraftVectorizeImageNode(inputs: RecraftVectorizeImageNodeInputs, options?: NodeOptions): RecraftVectorizeImageNodeNode;

export interface ReveImageCreateNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  model:
    | {
      'reve-create@20250915': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<'3:2' | '16:9' | '9:16' | '2:3' | '4:3' | '3:4' | '1:1'>;
        /** 1 to 5; default `1`. Sent as `model.test_time_scaling`. */
        test_time_scaling?: Int | undefined;
      };
    }
    | Unchecked;
  upscale?:
    | 'disabled' | 'enabled'
    | { disabled: Record<string, never> }
    | {
      enabled: {
        /** 2 to 4; default `2`. Sent as `upscale.upscale_factor`. */
        upscale_factor?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `false`. */
  remove_background?: Bool | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface ReveImageCreateNodeNode extends Node<'ReveImageCreateNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ReveImageCreateNode`, shown as "Reve Image Create".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function reveImageCreateNode(inputs: ReveImageCreateNodeInputs, options?: NodeOptions): ReveImageCreateNodeNode;

export interface ReveImageEditNodeInputs {
  image: Link<'IMAGE'>;
  /** Default `""`. */
  edit_instruction?: Text | undefined;
  model:
    | {
      'reve-edit@20250915': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<ReveImageEditNodeAspectRatio>;
        /** 1 to 5; default `1`. Sent as `model.test_time_scaling`. */
        test_time_scaling?: Int | undefined;
      };
    }
    | {
      'reve-edit-fast@20251030': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<ReveImageEditNodeAspectRatio>;
        /** 1 to 5; default `1`. Sent as `model.test_time_scaling`. */
        test_time_scaling?: Int | undefined;
      };
    }
    | Unchecked;
  upscale?:
    | 'disabled' | 'enabled'
    | { disabled: Record<string, never> }
    | {
      enabled: {
        /** 2 to 4; default `2`. Sent as `upscale.upscale_factor`. */
        upscale_factor?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `false`. */
  remove_background?: Bool | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface ReveImageEditNodeNode extends Node<'ReveImageEditNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ReveImageEditNode`, shown as "Reve Image Edit".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function reveImageEditNode(inputs: ReveImageEditNodeInputs, options?: NodeOptions): ReveImageEditNodeNode;

export interface ReveImageRemixNodeInputs {
  /** 1 to 6, sent as `reference_images.image_0` and so on. */
  reference_images: readonly [Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
  /** Default `""`. */
  prompt?: Text | undefined;
  model:
    | {
      'reve-remix@20250915': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<ReveImageEditNodeAspectRatio>;
        /** 1 to 5; default `1`. Sent as `model.test_time_scaling`. */
        test_time_scaling?: Int | undefined;
      };
    }
    | {
      'reve-remix-fast@20251030': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<ReveImageEditNodeAspectRatio>;
        /** 1 to 5; default `1`. Sent as `model.test_time_scaling`. */
        test_time_scaling?: Int | undefined;
      };
    }
    | Unchecked;
  upscale?:
    | 'disabled' | 'enabled'
    | { disabled: Record<string, never> }
    | {
      enabled: {
        /** 2 to 4; default `2`. Sent as `upscale.upscale_factor`. */
        upscale_factor?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `false`. */
  remove_background?: Bool | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface ReveImageRemixNodeNode extends Node<'ReveImageRemixNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ReveImageRemixNode`, shown as "Reve Image Remix".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function reveImageRemixNode(inputs: ReveImageRemixNodeInputs, options?: NodeOptions): ReveImageRemixNodeNode;

export interface Rodin3DDetailInputs {
  Images: Link<'IMAGE'>;
  /** 0 to 65535; default `0`. */
  Seed?: Int | undefined;
  /** Default `"PBR"`. */
  Material_Type?: Choice<'PBR' | 'Shaded'> | undefined;
  /** Default `"18K-Quad"`. */
  Polygon_count?: Choice<Rodin3DDetailPolygonCount> | undefined;
}
export interface Rodin3DDetailNode extends Node<'Rodin3D_Detail'> {
  readonly '3D Model Path': Link<'STRING'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `Rodin3D_Detail`, shown as "Rodin 3D Generate - Detail Generate".
 * It calls a paid service over the network.
 */
export declare function rodin3D_Detail(inputs: Rodin3DDetailInputs, options?: NodeOptions): Rodin3DDetailNode;

export interface Rodin3DGen2Inputs {
  Images: Link<'IMAGE'>;
  /** Default `false`. */
  TAPose?: Bool | undefined;
  /** 0 to 65535; default `0`. */
  Seed?: Int | undefined;
  /** Default `"PBR"`. */
  Material_Type?: Choice<'PBR' | 'Shaded'> | undefined;
  /** Default `"500K-Triangle"`. */
  Polygon_count?: Choice<'4K-Quad' | '8K-Quad' | '18K-Quad' | '50K-Quad' | '2K-Triangle' | '20K-Triangle' | '150K-Triangle' | '500K-Triangle'> | undefined;
}
export interface Rodin3DGen2Node extends Node<'Rodin3D_Gen2'> {
  readonly '3D Model Path': Link<'STRING'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `Rodin3D_Gen2`, shown as "Rodin 3D Generate - Gen-2 Generate".
 * It calls a paid service over the network.
 */
export declare function rodin3D_Gen2(inputs: Rodin3DGen2Inputs, options?: NodeOptions): Rodin3DGen2Node;

export interface Rodin3DGen25ImageInputs {
  /** 1 to 5, sent as `images.image0` and so on. */
  images: readonly [Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
  mode?:
    | 'Regular' | 'Fast' | 'Extreme-High'
    | {
      Regular: {
        /** Default `"Gen-2.5-High"`. Sent as `mode.tier`. */
        tier?: Choice<'Gen-2.5-Low' | 'Gen-2.5-Medium' | 'Gen-2.5-High'> | undefined;
        /** Default `"Default"`. Sent as `mode.polygon_count`. */
        polygon_count?: Choice<Rodin3DGen25ImagePolygonCount> | undefined;
        /** Default `false`. Sent as `mode.creative`. */
        creative?: Bool | undefined;
      };
    }
    | {
      Fast: {
        /** Default `"Gen-2.5-Low"`. Sent as `mode.tier`. */
        tier?: Choice<Tier> | undefined;
        /** 1000 to 20000; default `20000`. Sent as `mode.mesh_faces`. */
        mesh_faces?: Int | undefined;
      };
    }
    | {
      'Extreme-High': {
        /** Default `"Raw"`. Sent as `mode.mesh_mode`. */
        mesh_mode?: Choice<'Raw' | 'Quad'> | undefined;
        /** 20000 to 2000000; default `1000000`. Sent as `mode.mesh_faces`. */
        mesh_faces?: Int | undefined;
        /** Default `false`. Sent as `mode.is_micro`. */
        is_micro?: Bool | undefined;
        /** Default `false`. Sent as `mode.creative`. */
        creative?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `"Shaded"`. */
  material?: Choice<'PBR' | 'Shaded' | 'All' | 'None'> | undefined;
  /** Default `"glb"`. */
  geometry_file_format?: Choice<'glb' | 'fbx' | 'obj' | 'stl'> | undefined;
  /** Default `"Default"`. */
  texture_mode?: Choice<TextureMode> | undefined;
  /** 0 to 65535; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  TAPose?: Bool | undefined;
  /** Default `false`. */
  hd_texture?: Bool | undefined;
  /** Default `false`. */
  texture_delight?: Bool | undefined;
  /** Default `false`. */
  use_original_alpha?: Bool | undefined;
  /** Default `false`. */
  addon_highpack?: Bool | undefined;
  /** 0 to 300; default `0`; pixels. */
  bbox_width?: Int | undefined;
  /** 0 to 300; default `0`; pixels. */
  bbox_height?: Int | undefined;
  /** 0 to 300; default `0`. */
  bbox_length?: Int | undefined;
  /** 0 to 10000; default `0`. */
  height_cm?: Int | undefined;
}
export interface Rodin3DGen25ImageNode extends Node<'Rodin3D_Gen25_Image'> {
  readonly model_file: Link<'FILE_3D'>;
}
/**
 * Server class `Rodin3D_Gen25_Image`, shown as "Rodin 3D Gen-2.5 - Image to 3D".
 * It calls a paid service over the network.
 */
export declare function rodin3D_Gen25_Image(inputs: Rodin3DGen25ImageInputs, options?: NodeOptions): Rodin3DGen25ImageNode;

export interface Rodin3DGen25TextInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  mode?:
    | 'Regular' | 'Fast' | 'Extreme-High'
    | {
      Regular: {
        /** Default `"Gen-2.5-High"`. Sent as `mode.tier`. */
        tier?: Choice<'Gen-2.5-Low' | 'Gen-2.5-Medium' | 'Gen-2.5-High'> | undefined;
        /** Default `"Default"`. Sent as `mode.polygon_count`. */
        polygon_count?: Choice<Rodin3DGen25ImagePolygonCount> | undefined;
        /** Default `false`. Sent as `mode.creative`. */
        creative?: Bool | undefined;
      };
    }
    | {
      Fast: {
        /** Default `"Gen-2.5-Low"`. Sent as `mode.tier`. */
        tier?: Choice<Tier> | undefined;
        /** 1000 to 20000; default `20000`. Sent as `mode.mesh_faces`. */
        mesh_faces?: Int | undefined;
      };
    }
    | {
      'Extreme-High': {
        /** Default `"Raw"`. Sent as `mode.mesh_mode`. */
        mesh_mode?: Choice<'Raw' | 'Quad'> | undefined;
        /** 20000 to 2000000; default `1000000`. Sent as `mode.mesh_faces`. */
        mesh_faces?: Int | undefined;
        /** Default `false`. Sent as `mode.is_micro`. */
        is_micro?: Bool | undefined;
        /** Default `false`. Sent as `mode.creative`. */
        creative?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `"Shaded"`. */
  material?: Choice<'PBR' | 'Shaded' | 'All' | 'None'> | undefined;
  /** Default `"glb"`. */
  geometry_file_format?: Choice<'glb' | 'fbx' | 'obj' | 'stl'> | undefined;
  /** Default `"Default"`. */
  texture_mode?: Choice<TextureMode> | undefined;
  /** 0 to 65535; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  TAPose?: Bool | undefined;
  /** Default `false`. */
  hd_texture?: Bool | undefined;
  /** Default `false`. */
  texture_delight?: Bool | undefined;
  /** Default `false`. */
  addon_highpack?: Bool | undefined;
  /** 0 to 300; default `0`; pixels. */
  bbox_width?: Int | undefined;
  /** 0 to 300; default `0`; pixels. */
  bbox_height?: Int | undefined;
  /** 0 to 300; default `0`. */
  bbox_length?: Int | undefined;
  /** 0 to 10000; default `0`. */
  height_cm?: Int | undefined;
}
export interface Rodin3DGen25TextNode extends Node<'Rodin3D_Gen25_Text'> {
  readonly model_file: Link<'FILE_3D'>;
}
/**
 * Server class `Rodin3D_Gen25_Text`, shown as "Rodin 3D Gen-2.5 - Text to 3D".
 * It calls a paid service over the network.
 */
export declare function rodin3D_Gen25_Text(inputs?: Rodin3DGen25TextInputs, options?: NodeOptions): Rodin3DGen25TextNode;

export interface Rodin3DRegularInputs {
  Images: Link<'IMAGE'>;
  /** 0 to 65535; default `0`. */
  Seed?: Int | undefined;
  /** Default `"PBR"`. */
  Material_Type?: Choice<'PBR' | 'Shaded'> | undefined;
  /** Default `"18K-Quad"`. */
  Polygon_count?: Choice<Rodin3DDetailPolygonCount> | undefined;
}
export interface Rodin3DRegularNode extends Node<'Rodin3D_Regular'> {
  readonly '3D Model Path': Link<'STRING'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `Rodin3D_Regular`, shown as "Rodin 3D Generate - Regular Generate".
 * It calls a paid service over the network.
 */
export declare function rodin3D_Regular(inputs: Rodin3DRegularInputs, options?: NodeOptions): Rodin3DRegularNode;

export interface Rodin3DSketchInputs {
  Images: Link<'IMAGE'>;
  /** 0 to 65535; default `0`. */
  Seed?: Int | undefined;
}
export interface Rodin3DSketchNode extends Node<'Rodin3D_Sketch'> {
  readonly '3D Model Path': Link<'STRING'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `Rodin3D_Sketch`, shown as "Rodin 3D Generate - Sketch Generate".
 * It calls a paid service over the network.
 */
export declare function rodin3D_Sketch(inputs: Rodin3DSketchInputs, options?: NodeOptions): Rodin3DSketchNode;

export interface Rodin3DSmoothInputs {
  Images: Link<'IMAGE'>;
  /** 0 to 65535; default `0`. */
  Seed?: Int | undefined;
  /** Default `"PBR"`. */
  Material_Type?: Choice<'PBR' | 'Shaded'> | undefined;
  /** Default `"18K-Quad"`. */
  Polygon_count?: Choice<Rodin3DDetailPolygonCount> | undefined;
}
export interface Rodin3DSmoothNode extends Node<'Rodin3D_Smooth'> {
  readonly '3D Model Path': Link<'STRING'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `Rodin3D_Smooth`, shown as "Rodin 3D Generate - Smooth Generate".
 * It calls a paid service over the network.
 */
export declare function rodin3D_Smooth(inputs: Rodin3DSmoothInputs, options?: NodeOptions): Rodin3DSmoothNode;

export interface RunwayAleph2KeyframeNodeInputs {
  image: Link<'IMAGE'>;
  timing?:
    | 'Absolute time (seconds)' | 'Fraction of duration (0.0-1.0)'
    | {
      'Absolute time (seconds)': {
        /** 0 to 30, steps of 0.1; default `0`; seconds. Sent as `timing.seconds`. */
        seconds?: Float | undefined;
      };
    }
    | {
      'Fraction of duration (0.0-1.0)': {
        /** 0 to 1, steps of 0.01; default `0`. Sent as `timing.fraction`. */
        fraction?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  keyframes?: Link<'RUNWAY_ALEPH2_KEYFRAME'> | undefined;
}
export interface RunwayAleph2KeyframeNodeNode extends Node<'RunwayAleph2KeyframeNode'> {
  readonly keyframes: Link<'RUNWAY_ALEPH2_KEYFRAME'>;
}
/** Server class `RunwayAleph2KeyframeNode`, shown as "Runway Aleph2 Keyframe". */
export declare function runwayAleph2KeyframeNode(inputs: RunwayAleph2KeyframeNodeInputs, options?: NodeOptions): RunwayAleph2KeyframeNodeNode;

export interface RunwayAleph2PromptImageNodeInputs {
  image: Link<'IMAGE'>;
  position?:
    | 'Absolute time (seconds)' | 'Fraction of duration (0.0-1.0)'
    | {
      'Absolute time (seconds)': {
        /** 0 to 30, steps of 0.1; default `0`; seconds. Sent as `position.seconds`. */
        seconds?: Float | undefined;
      };
    }
    | {
      'Fraction of duration (0.0-1.0)': {
        /** 0 to 1, steps of 0.01; default `0`. Sent as `position.fraction`. */
        fraction?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  prompt_images?: Link<'RUNWAY_ALEPH2_PROMPT_IMAGE'> | undefined;
}
export interface RunwayAleph2PromptImageNodeNode extends Node<'RunwayAleph2PromptImageNode'> {
  readonly prompt_images: Link<'RUNWAY_ALEPH2_PROMPT_IMAGE'>;
}
/** Server class `RunwayAleph2PromptImageNode`, shown as "Runway Aleph2 Prompt Image". */
export declare function runwayAleph2PromptImageNode(inputs: RunwayAleph2PromptImageNodeInputs, options?: NodeOptions): RunwayAleph2PromptImageNodeNode;

export interface RunwayAleph2VideoToVideoNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  video: Link<'VIDEO'>;
  /** 0 to 4294967295; default `0`. */
  seed?: Int | undefined;
  /** Default `"low"`. */
  public_figure_threshold?: Choice<'auto' | 'low'> | undefined;
  keyframes?: Link<'RUNWAY_ALEPH2_KEYFRAME'> | undefined;
  prompt_images?: Link<'RUNWAY_ALEPH2_PROMPT_IMAGE'> | undefined;
}
export interface RunwayAleph2VideoToVideoNodeNode extends Node<'RunwayAleph2VideoToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `RunwayAleph2VideoToVideoNode`, shown as "Runway Aleph2 Video to Video".
 * It calls a paid service over the network.
 */
export declare function runwayAleph2VideoToVideoNode(inputs: RunwayAleph2VideoToVideoNodeInputs, options?: NodeOptions): RunwayAleph2VideoToVideoNodeNode;

export interface RunwayFirstLastFrameNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  start_frame: Link<'IMAGE'>;
  end_frame: Link<'IMAGE'>;
  duration: Choice<5 | 10>;
  ratio: Choice<'768:1280' | '1280:768'>;
  /** 0 to 4294967295; default `0`. */
  seed?: Int | undefined;
}
export interface RunwayFirstLastFrameNodeNode extends Node<'RunwayFirstLastFrameNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `RunwayFirstLastFrameNode`, shown as "Runway First-Last-Frame to Video".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function runwayFirstLastFrameNode(inputs: RunwayFirstLastFrameNodeInputs, options?: NodeOptions): RunwayFirstLastFrameNodeNode;

export interface RunwayImageToVideoNodeGen3aInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  start_frame: Link<'IMAGE'>;
  duration: Choice<5 | 10>;
  ratio: Choice<'768:1280' | '1280:768'>;
  /** 0 to 4294967295; default `0`. */
  seed?: Int | undefined;
}
export interface RunwayImageToVideoNodeGen3aNode extends Node<'RunwayImageToVideoNodeGen3a'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `RunwayImageToVideoNodeGen3a`, shown as "Runway Image to Video (Gen3a Turbo)".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function runwayImageToVideoNodeGen3a(inputs: RunwayImageToVideoNodeGen3aInputs, options?: NodeOptions): RunwayImageToVideoNodeGen3aNode;

export interface RunwayImageToVideoNodeGen4Inputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  start_frame: Link<'IMAGE'>;
  duration: Choice<5 | 10>;
  ratio: Choice<'1280:720' | '720:1280' | '1104:832' | '832:1104' | '960:960' | '1584:672'>;
  /** 0 to 4294967295; default `0`. */
  seed?: Int | undefined;
}
export interface RunwayImageToVideoNodeGen4Node extends Node<'RunwayImageToVideoNodeGen4'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `RunwayImageToVideoNodeGen4`, shown as "Runway Image to Video (Gen4 Turbo)".
 * It calls a paid service over the network.
 */
export declare function runwayImageToVideoNodeGen4(inputs: RunwayImageToVideoNodeGen4Inputs, options?: NodeOptions): RunwayImageToVideoNodeGen4Node;

export interface RunwayTextToImageNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  ratio: Choice<RunwayTextToImageNodeRatio>;
  reference_image?: Link<'IMAGE'> | undefined;
}
export interface RunwayTextToImageNodeNode extends Node<'RunwayTextToImageNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RunwayTextToImageNode`, shown as "Runway Text to Image".
 * It calls a paid service over the network.
 */
export declare function runwayTextToImageNode(inputs: RunwayTextToImageNodeInputs, options?: NodeOptions): RunwayTextToImageNodeNode;

export interface SoniloTextToMusicInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 1 to 360; default `30`; seconds. */
  duration?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface SoniloTextToMusicNode extends Node<'SoniloTextToMusic'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `SoniloTextToMusic`.
 * It calls a paid service over the network.
 */
export declare function soniloTextToMusic(inputs?: SoniloTextToMusicInputs, options?: NodeOptions): SoniloTextToMusicNode;

export interface SoniloVideoToMusicInputs {
  video: Link<'VIDEO'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface SoniloVideoToMusicNode extends Node<'SoniloVideoToMusic'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `SoniloVideoToMusic`.
 * It calls a paid service over the network.
 */
export declare function soniloVideoToMusic(inputs: SoniloVideoToMusicInputs, options?: NodeOptions): SoniloVideoToMusicNode;

export interface SyncLipSyncNodeInputs {
  video: Link<'VIDEO'>;
  audio: Link<'AUDIO'>;
  /** 0 to 2147483647; default `42`. */
  seed?: Int | undefined;
  model?:
    | 'sync-3'
    | {
      'sync-3': {
        /** Default `"bounce"`. Sent as `model.sync_mode`. */
        sync_mode?: Choice<'bounce' | 'cut_off' | 'loop' | 'silence' | 'remap'> | undefined;
        /** Default `"default"`. Sent as `model.speaker_selection`. */
        speaker_selection?: Choice<'default' | 'auto-detect' | 'coordinates'> | undefined;
        /** 0 to 1000000; default `0`. Sent as `model.speaker_frame`. */
        speaker_frame?: Int | undefined;
        /** 0 to 4096; default `0`; pixels. Sent as `model.speaker_x`. */
        speaker_x?: Int | undefined;
        /** 0 to 4096; default `0`; pixels. Sent as `model.speaker_y`. */
        speaker_y?: Int | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface SyncLipSyncNodeNode extends Node<'SyncLipSyncNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `SyncLipSyncNode`, shown as "sync.so Lip Sync".
 * It calls a paid service over the network.
 */
export declare function syncLipSyncNode(inputs: SyncLipSyncNodeInputs, options?: NodeOptions): SyncLipSyncNodeNode;

export interface SyncTalkingImageNodeInputs {
  image: Link<'IMAGE'>;
  audio: Link<'AUDIO'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  model?:
    | 'sync-3'
    | {
      'sync-3': {
        /** Default `"default"`. Sent as `model.speaker_selection`. */
        speaker_selection?: Choice<'default' | 'coordinates'> | undefined;
        /** 0 to 4096; default `0`; pixels. Sent as `model.speaker_x`. */
        speaker_x?: Int | undefined;
        /** 0 to 4096; default `0`; pixels. Sent as `model.speaker_y`. */
        speaker_y?: Int | undefined;
        /** Default `true`. Sent as `model.auto_downscale`. */
        auto_downscale?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface SyncTalkingImageNodeNode extends Node<'SyncTalkingImageNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `SyncTalkingImageNode`, shown as "sync.so Talking Image".
 * It calls a paid service over the network.
 */
export declare function syncTalkingImageNode(inputs: SyncTalkingImageNodeInputs, options?: NodeOptions): SyncTalkingImageNodeNode;

export interface Tencent3DPartNodeInputs {
  model_3d: Link<'FILE_3D_FBX' | 'FILE_3D'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface Tencent3DPartNodeNode extends Node<'Tencent3DPartNode'> {
  readonly FBX: Link<'FILE_3D_FBX'>;
}
/**
 * Server class `Tencent3DPartNode`, shown as "Hunyuan3D: 3D Part".
 * It calls a paid service over the network.
 */
export declare function tencent3DPartNode(inputs: Tencent3DPartNodeInputs, options?: NodeOptions): Tencent3DPartNodeNode;

export interface Tencent3DTextureEditNodeInputs {
  model_3d: Link<'FILE_3D_FBX' | 'FILE_3D'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface Tencent3DTextureEditNodeNode extends Node<'Tencent3DTextureEditNode'> {
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly OBJ: Link<'FILE_3D_OBJ'>;
  readonly texture_image: Link<'IMAGE'>;
}
/**
 * Server class `Tencent3DTextureEditNode`, shown as "Hunyuan3D: 3D Texture Edit".
 * It calls a paid service over the network.
 */
export declare function tencent3DTextureEditNode(inputs: Tencent3DTextureEditNodeInputs, options?: NodeOptions): Tencent3DTextureEditNodeNode;

export interface TencentImageToModelNodeInputs {
  model: Choice<'3.0' | '3.1'>;
  image: Link<'IMAGE'>;
  /** 3000 to 1500000; default `500000`. */
  face_count?: Int | undefined;
  generate_type?:
    | 'Normal' | 'Geometry'
    | {
      Normal: {
        /** Default `false`. Sent as `generate_type.pbr`. */
        pbr?: Bool | undefined;
      };
    }
    | {
      LowPoly: {
        /** Sent as `generate_type.polygon_type`. */
        polygon_type: Choice<'triangle' | 'quadrilateral'>;
        /** Default `false`. Sent as `generate_type.pbr`. */
        pbr?: Bool | undefined;
      };
    }
    | { Geometry: Record<string, never> }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  image_left?: Link<'IMAGE'> | undefined;
  image_right?: Link<'IMAGE'> | undefined;
  image_back?: Link<'IMAGE'> | undefined;
}
export interface TencentImageToModelNodeNode extends Node<'TencentImageToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly OBJ: Link<'FILE_3D_OBJ'>;
  readonly texture_image: Link<'IMAGE'>;
  readonly optional_metallic: Link<'IMAGE'>;
  readonly optional_normal: Link<'IMAGE'>;
  readonly optional_roughness: Link<'IMAGE'>;
}
/**
 * Server class `TencentImageToModelNode`, shown as "Hunyuan3D: Image(s) to Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tencentImageToModelNode(inputs: TencentImageToModelNodeInputs, options?: NodeOptions): TencentImageToModelNodeNode;

export interface TencentModelTo3DUVNodeInputs {
  model_3d: Link<'FILE_3D_GLB' | 'FILE_3D_OBJ' | 'FILE_3D_FBX' | 'FILE_3D'>;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
}
export interface TencentModelTo3DUVNodeNode extends Node<'TencentModelTo3DUVNode'> {
  readonly OBJ: Link<'FILE_3D_OBJ'>;
  readonly FBX: Link<'FILE_3D_FBX'>;
  readonly uv_image: Link<'IMAGE'>;
}
/**
 * Server class `TencentModelTo3DUVNode`, shown as "Hunyuan3D: Model to UV".
 * It calls a paid service over the network.
 */
export declare function tencentModelTo3DUVNode(inputs: TencentModelTo3DUVNodeInputs, options?: NodeOptions): TencentModelTo3DUVNodeNode;

export interface TencentSmartTopologyNodeInputs {
  model_3d: Link<'FILE_3D_GLB' | 'FILE_3D_OBJ' | 'FILE_3D'>;
  polygon_type: Choice<'triangle' | 'quadrilateral'>;
  face_level: Choice<'medium' | 'high' | 'low'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface TencentSmartTopologyNodeNode extends Node<'TencentSmartTopologyNode'> {
  readonly OBJ: Link<'FILE_3D_OBJ'>;
}
/**
 * Server class `TencentSmartTopologyNode`, shown as "Hunyuan3D: Smart Topology".
 * It calls a paid service over the network.
 */
export declare function tencentSmartTopologyNode(inputs: TencentSmartTopologyNodeInputs, options?: NodeOptions): TencentSmartTopologyNodeNode;

export interface TencentTextToModelNodeInputs {
  model: Choice<'3.0' | '3.1'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 3000 to 1500000; default `500000`. */
  face_count?: Int | undefined;
  generate_type?:
    | 'Normal' | 'Geometry'
    | {
      Normal: {
        /** Default `false`. Sent as `generate_type.pbr`. */
        pbr?: Bool | undefined;
      };
    }
    | {
      LowPoly: {
        /** Sent as `generate_type.polygon_type`. */
        polygon_type: Choice<'triangle' | 'quadrilateral'>;
        /** Default `false`. Sent as `generate_type.pbr`. */
        pbr?: Bool | undefined;
      };
    }
    | { Geometry: Record<string, never> }
    | Unchecked | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
}
export interface TencentTextToModelNodeNode extends Node<'TencentTextToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
  readonly OBJ: Link<'FILE_3D_OBJ'>;
  readonly texture_image: Link<'IMAGE'>;
}
/**
 * Server class `TencentTextToModelNode`, shown as "Hunyuan3D: Text to Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tencentTextToModelNode(inputs: TencentTextToModelNodeInputs, options?: NodeOptions): TencentTextToModelNodeNode;

export interface TopazImageEnhanceInputs {
  model?: Choice<'Reimagine'> | undefined;
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  subject_detection?: Choice<'All' | 'Foreground' | 'Background'> | undefined;
  /** Default `true`. */
  face_enhancement?: Bool | undefined;
  /** 0 to 1, steps of 0.01; default `0`. */
  face_enhancement_creativity?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  face_enhancement_strength?: Float | undefined;
  /** Default `false`. */
  crop_to_fill?: Bool | undefined;
  /** 0 to 32000; default `0`; pixels. */
  output_width?: Int | undefined;
  /** 0 to 32000; default `0`; pixels. */
  output_height?: Int | undefined;
  /** 1 to 9; default `3`. */
  creativity?: Int | undefined;
  /** Default `true`. */
  face_preservation?: Bool | undefined;
  /** Default `true`. */
  color_preservation?: Bool | undefined;
}
export interface TopazImageEnhanceNode extends Node<'TopazImageEnhance'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `TopazImageEnhance`, shown as "Topaz Image Enhance (Legacy)".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function topazImageEnhance(inputs: TopazImageEnhanceInputs, options?: NodeOptions): TopazImageEnhanceNode;

export interface TopazImageEnhanceV2Inputs {
  image: Link<'IMAGE'>;
  model:
    | {
      Reimagine: {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** 1 to 9; default `3`. Sent as `model.creativity`. */
        creativity?: Int | undefined;
        /** Sent as `model.subject_detection`. */
        subject_detection: Choice<'All' | 'Foreground' | 'Background'>;
        /** Default `true`. Sent as `model.face_enhancement`. */
        face_enhancement?: Bool | undefined;
        /** 0 to 1, steps of 0.01; default `0`. Sent as `model.face_enhancement_creativity`. */
        face_enhancement_creativity?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `1`. Sent as `model.face_enhancement_strength`. */
        face_enhancement_strength?: Float | undefined;
        /** Default `true`. Sent as `model.face_preservation`. */
        face_preservation?: Bool | undefined;
        /** Default `true`. Sent as `model.color_preservation`. */
        color_preservation?: Bool | undefined;
        /** Default `false`. Sent as `model.crop_to_fill`. */
        crop_to_fill?: Bool | undefined;
      };
    }
    | {
      'Bloom 2': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** 1 to 9; default `3`. Sent as `model.creativity`. */
        creativity?: Int | undefined;
        /** 1 to 2000; default `2`. Sent as `model.seed`. */
        seed?: Int | undefined;
        /** Default `true`. Sent as `model.color_preservation`. */
        color_preservation?: Bool | undefined;
        /** Default `false`. Sent as `model.grain`. */
        grain?: Bool | undefined;
        /** Sent as `model.grain_model`. */
        grain_model: Choice<'silver' | 'gaussian' | 'grey'>;
        /** 0 to 1, steps of 0.01; default `0.5`. Sent as `model.grain_strength`. */
        grain_strength?: Float | undefined;
        /** 1 to 5, steps of 0.1; default `1`. Sent as `model.grain_size`. */
        grain_size?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.5`. Sent as `model.grain_density`. */
        grain_density?: Float | undefined;
      };
    }
    | {
      'Wonder 3.5': {
        /** Default `"high"`. Sent as `model.enhancement_strength`. */
        enhancement_strength?: Choice<'low' | 'medium' | 'high'> | undefined;
        /** Default `false`. Sent as `model.grain`. */
        grain?: Bool | undefined;
        /** Sent as `model.grain_model`. */
        grain_model: Choice<'silver' | 'gaussian' | 'grey'>;
        /** 0 to 1, steps of 0.01; default `0.5`. Sent as `model.grain_strength`. */
        grain_strength?: Float | undefined;
        /** 1 to 5, steps of 0.1; default `1`. Sent as `model.grain_size`. */
        grain_size?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.5`. Sent as `model.grain_density`. */
        grain_density?: Float | undefined;
      };
    }
    | Unchecked;
  /** 0 to 32000; default `0`; pixels. */
  output_width?: Int | undefined;
  /** 0 to 32000; default `0`; pixels. */
  output_height?: Int | undefined;
}
export interface TopazImageEnhanceV2Node extends Node<'TopazImageEnhanceV2'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `TopazImageEnhanceV2`, shown as "Topaz Image Enhance".
 * It calls a paid service over the network.
 */
export declare function topazImageEnhanceV2(inputs: TopazImageEnhanceV2Inputs, options?: NodeOptions): TopazImageEnhanceV2Node;

export interface TopazVideoEnhanceInputs {
  video: Link<'VIDEO'>;
  /** Default `true`. */
  upscaler_enabled?: Bool | undefined;
  upscaler_model: Choice<'Starlight (Astra) Fast' | 'Starlight (Astra) Creative' | 'Starlight Precise 2.5'>;
  upscaler_resolution: Choice<'FullHD (1080p)' | '4K (2160p)'>;
  /** Default `"low"`. */
  upscaler_creativity?: Choice<'low' | 'middle' | 'high'> | undefined;
  /** Default `false`. */
  interpolation_enabled?: Bool | undefined;
  /** Default `"apo-8"`. */
  interpolation_model?: Choice<'apo-8'> | undefined;
  /** 1 to 16; default `1`. */
  interpolation_slowmo?: Int | undefined;
  /** 15 to 240; default `60`; frames per second. */
  interpolation_frame_rate?: Int | undefined;
  /** Default `false`. */
  interpolation_duplicate?: Bool | undefined;
  /** 0.001 to 0.1, steps of 0.001; default `0.01`. */
  interpolation_duplicate_threshold?: Float | undefined;
  /** Default `"Low"`. */
  dynamic_compression_level?: Choice<'Low' | 'Mid' | 'High'> | undefined;
}
export interface TopazVideoEnhanceNode extends Node<'TopazVideoEnhance'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `TopazVideoEnhance`, shown as "Topaz Video Enhance (Legacy)".
 * It calls a paid service over the network.
 * @deprecated The server marks this class as deprecated.
 */
export declare function topazVideoEnhance(inputs: TopazVideoEnhanceInputs, options?: NodeOptions): TopazVideoEnhanceNode;

export interface TopazVideoEnhanceV2Inputs {
  video: Link<'VIDEO'>;
  upscaler_model:
    | 'Disabled'
    | {
      'Astra 2': {
        /** Sent as `upscaler_model.upscaler_resolution`. */
        upscaler_resolution: Choice<'FullHD (1080p)' | '4K (2160p)'>;
        /** 0 to 1, steps of 0.1; default `0.5`. Sent as `upscaler_model.creativity`. */
        creativity?: Float | undefined;
        /** Default `""`. Sent as `upscaler_model.prompt`. */
        prompt?: Text | undefined;
        /** 0 to 1, steps of 0.01; default `0.5`. Sent as `upscaler_model.sharp`. */
        sharp?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0`. Sent as `upscaler_model.realism`. */
        realism?: Float | undefined;
      };
    }
    | {
      'Starlight (Astra) Fast': {
        /** Sent as `upscaler_model.upscaler_resolution`. */
        upscaler_resolution: Choice<'FullHD (1080p)' | '4K (2160p)'>;
      };
    }
    | {
      'Starlight (Astra) Creative': {
        /** Sent as `upscaler_model.upscaler_resolution`. */
        upscaler_resolution: Choice<'FullHD (1080p)' | '4K (2160p)'>;
        /** Default `"low"`. Sent as `upscaler_model.creativity`. */
        creativity?: Choice<'low' | 'middle' | 'high'> | undefined;
      };
    }
    | {
      'Starlight Precise 2.5': {
        /** Sent as `upscaler_model.upscaler_resolution`. */
        upscaler_resolution: Choice<'FullHD (1080p)' | '4K (2160p)'>;
      };
    }
    | { Disabled: Record<string, never> }
    | Unchecked;
  interpolation_model?:
    | 'Disabled' | 'apo-8'
    | { Disabled: Record<string, never> }
    | {
      'apo-8': {
        /** 15 to 240; default `60`; frames per second. Sent as `interpolation_model.interpolation_frame_rate`. */
        interpolation_frame_rate?: Int | undefined;
        /** 1 to 16; default `1`. Sent as `interpolation_model.interpolation_slowmo`. */
        interpolation_slowmo?: Int | undefined;
        /** Default `false`. Sent as `interpolation_model.interpolation_duplicate`. */
        interpolation_duplicate?: Bool | undefined;
        /** 0.001 to 0.1, steps of 0.001; default `0.01`. Sent as `interpolation_model.interpolation_duplicate_threshold`. */
        interpolation_duplicate_threshold?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `"Low"`. */
  dynamic_compression_level?: Choice<'Low' | 'Mid' | 'High'> | undefined;
}
export interface TopazVideoEnhanceV2Node extends Node<'TopazVideoEnhanceV2'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `TopazVideoEnhanceV2`, shown as "Topaz Video Enhance".
 * It calls a paid service over the network.
 */
export declare function topazVideoEnhanceV2(inputs: TopazVideoEnhanceV2Inputs, options?: NodeOptions): TopazVideoEnhanceV2Node;

export interface TripoConversionNodeInputs {
  original_model_task_id: Link<'MODEL_TASK_ID' | 'RIG_TASK_ID' | 'RETARGET_TASK_ID'>;
  format: Choice<'GLTF' | 'USDZ' | 'FBX' | 'OBJ' | 'STL' | '3MF'>;
  /** Default `false`. */
  quad?: Bool | undefined;
  /** -1 to 2000000; default `-1`. */
  face_limit?: Int | undefined;
  /** 128 to 4096; default `4096`. */
  texture_size?: Int | undefined;
  /** Default `"JPEG"`. */
  texture_format?: Choice<'BMP' | 'DPX' | 'HDR' | 'JPEG' | 'OPEN_EXR' | 'PNG' | 'TARGA' | 'TIFF' | 'WEBP'> | undefined;
  /** Default `false`. */
  force_symmetry?: Bool | undefined;
  /** Default `false`. */
  flatten_bottom?: Bool | undefined;
  /** 0 to 1; default `0`. */
  flatten_bottom_threshold?: Float | undefined;
  /** Default `false`. */
  pivot_to_center_bottom?: Bool | undefined;
  /** At least 0; default `1`. */
  scale_factor?: Float | undefined;
  /** Default `false`. */
  with_animation?: Bool | undefined;
  /** Default `false`. */
  pack_uv?: Bool | undefined;
  /** Default `false`. */
  bake?: Bool | undefined;
  /** Default `""`. */
  part_names?: Text | undefined;
  /** Default `"blender"`. */
  fbx_preset?: Choice<'blender' | 'mixamo' | '3dsmax'> | undefined;
  /** Default `false`. */
  export_vertex_colors?: Bool | undefined;
  /** Default `"default"`. */
  export_orientation?: Choice<'align_image' | 'default'> | undefined;
  /** Default `false`. */
  animate_in_place?: Bool | undefined;
}
export interface TripoConversionNodeNode extends Node<'TripoConversionNode'> {}
/**
 * Server class `TripoConversionNode`, shown as "Tripo: Convert model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tripoConversionNode(inputs: TripoConversionNodeInputs, options?: NodeOptions): TripoConversionNodeNode;

export interface TripoImageToModelNodeInputs {
  image: Link<'IMAGE'>;
  model_version?: Choice<ModelVersion> | undefined;
  /** Default `"None"`. */
  style?: Choice<Style> | undefined;
  /** Default `true`. */
  texture?: Bool | undefined;
  /** Default `true`. */
  pbr?: Bool | undefined;
  /** Default `42`. */
  model_seed?: Int | undefined;
  /** Default `"default"`. */
  orientation?: Choice<'align_image' | 'default'> | undefined;
  /** Default `42`. */
  texture_seed?: Int | undefined;
  /** Default `"standard"`. */
  texture_quality?: Choice<'standard' | 'detailed'> | undefined;
  /** Default `"original_image"`. */
  texture_alignment?: Choice<'original_image' | 'geometry'> | undefined;
  /** -1 to 500000; default `-1`. */
  face_limit?: Int | undefined;
  /** Default `false`. */
  quad?: Bool | undefined;
  /** Default `"standard"`. */
  geometry_quality?: Choice<'standard' | 'detailed'> | undefined;
}
export interface TripoImageToModelNodeNode extends Node<'TripoImageToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoImageToModelNode`, shown as "Tripo: Image to Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tripoImageToModelNode(inputs: TripoImageToModelNodeInputs, options?: NodeOptions): TripoImageToModelNodeNode;

export interface TripoImportModelNodeInputs {
  model_3d: Link<'FILE_3D_GLB' | 'FILE_3D_FBX' | 'FILE_3D_OBJ' | 'FILE_3D_STL' | 'FILE_3D'>;
}
export interface TripoImportModelNodeNode extends Node<'TripoImportModelNode'> {
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
}
/**
 * Server class `TripoImportModelNode`, shown as "Tripo: Import Model".
 * It calls a paid service over the network.
 */
export declare function tripoImportModelNode(inputs: TripoImportModelNodeInputs, options?: NodeOptions): TripoImportModelNodeNode;

export interface TripoMultiviewToModelNodeInputs {
  image: Link<'IMAGE'>;
  image_left?: Link<'IMAGE'> | undefined;
  image_back?: Link<'IMAGE'> | undefined;
  image_right?: Link<'IMAGE'> | undefined;
  model_version?: Choice<ModelVersion> | undefined;
  /** Default `"default"`. */
  orientation?: Choice<'align_image' | 'default'> | undefined;
  /** Default `true`. */
  texture?: Bool | undefined;
  /** Default `true`. */
  pbr?: Bool | undefined;
  /** Default `42`. */
  model_seed?: Int | undefined;
  /** Default `42`. */
  texture_seed?: Int | undefined;
  /** Default `"standard"`. */
  texture_quality?: Choice<'standard' | 'detailed'> | undefined;
  /** Default `"original_image"`. */
  texture_alignment?: Choice<'original_image' | 'geometry'> | undefined;
  /** -1 to 500000; default `-1`. */
  face_limit?: Int | undefined;
  /** Default `false`. */
  quad?: Bool | undefined;
  /** Default `"standard"`. */
  geometry_quality?: Choice<'standard' | 'detailed'> | undefined;
}
export interface TripoMultiviewToModelNodeNode extends Node<'TripoMultiviewToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoMultiviewToModelNode`, shown as "Tripo: Multiview to Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tripoMultiviewToModelNode(inputs: TripoMultiviewToModelNodeInputs, options?: NodeOptions): TripoMultiviewToModelNodeNode;

export interface TripoP1ImageToModelNodeInputs {
  image: Link<'IMAGE'>;
  output_mode?:
    | 'Geometry only' | 'Textured'
    | { 'Geometry only': Record<string, never> }
    | {
      Textured: {
        /** Default `true`. Sent as `output_mode.pbr`. */
        pbr?: Bool | undefined;
        /** Default `"standard"`. Sent as `output_mode.texture_quality`. */
        texture_quality?: Choice<'standard' | 'detailed'> | undefined;
        /** Default `"original_image"`. Sent as `output_mode.texture_alignment`. */
        texture_alignment?: Choice<'original_image' | 'geometry'> | undefined;
        /** Default `"default"`. Sent as `output_mode.orientation`. */
        orientation?: Choice<'default' | 'align_image'> | undefined;
        /** Default `42`. Sent as `output_mode.texture_seed`. */
        texture_seed?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `false`. */
  enable_image_autofix?: Bool | undefined;
  /** -1 to 20000; default `-1`. */
  face_limit?: Int | undefined;
  /** Default `42`. */
  model_seed?: Int | undefined;
  /** Default `false`. */
  auto_size?: Bool | undefined;
  /** Default `true`. */
  export_uv?: Bool | undefined;
  /** Default `false`. */
  compress_geometry?: Bool | undefined;
}
export interface TripoP1ImageToModelNodeNode extends Node<'TripoP1ImageToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoP1ImageToModelNode`, shown as "Tripo P1: Image to Model".
 * It calls a paid service over the network.
 */
export declare function tripoP1ImageToModelNode(inputs: TripoP1ImageToModelNodeInputs, options?: NodeOptions): TripoP1ImageToModelNodeNode;

export interface TripoP1MultiviewToModelNodeInputs {
  image: Link<'IMAGE'>;
  output_mode?:
    | 'Geometry only' | 'Textured'
    | { 'Geometry only': Record<string, never> }
    | {
      Textured: {
        /** Default `true`. Sent as `output_mode.pbr`. */
        pbr?: Bool | undefined;
        /** Default `"standard"`. Sent as `output_mode.texture_quality`. */
        texture_quality?: Choice<'standard' | 'detailed'> | undefined;
        /** Default `"original_image"`. Sent as `output_mode.texture_alignment`. */
        texture_alignment?: Choice<'original_image' | 'geometry'> | undefined;
        /** Default `"default"`. Sent as `output_mode.orientation`. */
        orientation?: Choice<'default' | 'align_image'> | undefined;
        /** Default `42`. Sent as `output_mode.texture_seed`. */
        texture_seed?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  image_left?: Link<'IMAGE'> | undefined;
  image_back?: Link<'IMAGE'> | undefined;
  image_right?: Link<'IMAGE'> | undefined;
  /** -1 to 20000; default `-1`. */
  face_limit?: Int | undefined;
  /** Default `42`. */
  model_seed?: Int | undefined;
  /** Default `false`. */
  auto_size?: Bool | undefined;
  /** Default `true`. */
  export_uv?: Bool | undefined;
  /** Default `false`. */
  compress_geometry?: Bool | undefined;
}
export interface TripoP1MultiviewToModelNodeNode extends Node<'TripoP1MultiviewToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoP1MultiviewToModelNode`, shown as "Tripo P1: Multiview to Model".
 * It calls a paid service over the network.
 */
export declare function tripoP1MultiviewToModelNode(inputs: TripoP1MultiviewToModelNodeInputs, options?: NodeOptions): TripoP1MultiviewToModelNodeNode;

export interface TripoP1TextToModelNodeInputs {
  prompt: Text;
  output_mode?:
    | 'Geometry only' | 'Textured'
    | { 'Geometry only': Record<string, never> }
    | {
      Textured: {
        /** Default `true`. Sent as `output_mode.pbr`. */
        pbr?: Bool | undefined;
        /** Default `"standard"`. Sent as `output_mode.texture_quality`. */
        texture_quality?: Choice<'standard' | 'detailed'> | undefined;
        /** Default `42`. Sent as `output_mode.texture_seed`. */
        texture_seed?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  negative_prompt?: Text | undefined;
  /** Default `42`. */
  image_seed?: Int | undefined;
  /** -1 to 20000; default `-1`. */
  face_limit?: Int | undefined;
  /** Default `42`. */
  model_seed?: Int | undefined;
  /** Default `false`. */
  auto_size?: Bool | undefined;
  /** Default `true`. */
  export_uv?: Bool | undefined;
  /** Default `false`. */
  compress_geometry?: Bool | undefined;
}
export interface TripoP1TextToModelNodeNode extends Node<'TripoP1TextToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoP1TextToModelNode`, shown as "Tripo P1: Text to Model".
 * It calls a paid service over the network.
 */
export declare function tripoP1TextToModelNode(inputs: TripoP1TextToModelNodeInputs, options?: NodeOptions): TripoP1TextToModelNodeNode;

export interface TripoRefineNodeInputs {
  model_task_id: Link<'MODEL_TASK_ID'>;
}
export interface TripoRefineNodeNode extends Node<'TripoRefineNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoRefineNode`, shown as "Tripo: Refine Draft model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tripoRefineNode(inputs: TripoRefineNodeInputs, options?: NodeOptions): TripoRefineNodeNode;

export interface TripoRetargetNodeInputs {
  original_model_task_id: Link<'RIG_TASK_ID'>;
  animation: Choice<Animation>;
}
export interface TripoRetargetNodeNode extends Node<'TripoRetargetNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'retarget task_id': Link<'RETARGET_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoRetargetNode`, shown as "Tripo: Retarget rigged model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tripoRetargetNode(inputs: TripoRetargetNodeInputs, options?: NodeOptions): TripoRetargetNodeNode;

export interface TripoRigNodeInputs {
  original_model_task_id: Link<'MODEL_TASK_ID'>;
}
export interface TripoRigNodeNode extends Node<'TripoRigNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'rig task_id': Link<'RIG_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoRigNode`, shown as "Tripo: Rig model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tripoRigNode(inputs: TripoRigNodeInputs, options?: NodeOptions): TripoRigNodeNode;

export interface TripoTextToModelNodeInputs {
  prompt: Text;
  negative_prompt?: Text | undefined;
  /** Default `"v2.5-20250123"`. */
  model_version?: Choice<ModelVersion> | undefined;
  /** Default `"None"`. */
  style?: Choice<Style> | undefined;
  /** Default `true`. */
  texture?: Bool | undefined;
  /** Default `true`. */
  pbr?: Bool | undefined;
  /** Default `42`. */
  image_seed?: Int | undefined;
  /** Default `42`. */
  model_seed?: Int | undefined;
  /** Default `42`. */
  texture_seed?: Int | undefined;
  /** Default `"standard"`. */
  texture_quality?: Choice<'standard' | 'detailed'> | undefined;
  /** -1 to 2000000; default `-1`. */
  face_limit?: Int | undefined;
  /** Default `false`. */
  quad?: Bool | undefined;
  /** Default `"standard"`. */
  geometry_quality?: Choice<'standard' | 'detailed'> | undefined;
}
export interface TripoTextToModelNodeNode extends Node<'TripoTextToModelNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoTextToModelNode`, shown as "Tripo: Text to Model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tripoTextToModelNode(inputs: TripoTextToModelNodeInputs, options?: NodeOptions): TripoTextToModelNodeNode;

export interface TripoTextureNodeInputs {
  model_task_id: Link<'MODEL_TASK_ID'>;
  /** Default `true`. */
  texture?: Bool | undefined;
  /** Default `true`. */
  pbr?: Bool | undefined;
  /** Default `42`. */
  texture_seed?: Int | undefined;
  /** Default `"standard"`. */
  texture_quality?: Choice<'standard' | 'detailed'> | undefined;
  /** Default `"original_image"`. */
  texture_alignment?: Choice<'original_image' | 'geometry'> | undefined;
  /** Default `""`. */
  texture_prompt?: Text | undefined;
}
export interface TripoTextureNodeNode extends Node<'TripoTextureNode'> {
  readonly model_file: Link<'STRING'>;
  readonly 'model task_id': Link<'MODEL_TASK_ID'>;
  readonly GLB: Link<'FILE_3D_GLB'>;
}
/**
 * Server class `TripoTextureNode`, shown as "Tripo: Texture model".
 * A server runs it by itself: it is an output node.
 * It calls a paid service over the network.
 */
export declare function tripoTextureNode(inputs: TripoTextureNodeInputs, options?: NodeOptions): TripoTextureNodeNode;

export interface Veo3FirstLastFrameNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  resolution: Choice<'720p' | '1080p' | '4k'>;
  /** Default `"16:9"`. */
  aspect_ratio?: Choice<'16:9' | '9:16'> | undefined;
  /** 4 to 8, steps of 2; default `8`; seconds. */
  duration?: Int | undefined;
  /** 0 to 4294967295; default `0`. */
  seed?: Int | undefined;
  first_frame: Link<'IMAGE'>;
  last_frame: Link<'IMAGE'>;
  model: Choice<'veo-3.1-generate' | 'veo-3.1-fast-generate' | 'veo-3.1-lite'>;
  /** Default `true`. */
  generate_audio?: Bool | undefined;
}
export interface Veo3FirstLastFrameNodeNode extends Node<'Veo3FirstLastFrameNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Veo3FirstLastFrameNode`, shown as "Google Veo 3 First-Last-Frame to Video".
 * It calls a paid service over the network.
 */
export declare function veo3FirstLastFrameNode(inputs: Veo3FirstLastFrameNodeInputs, options?: NodeOptions): Veo3FirstLastFrameNodeNode;

export interface Veo3VideoGenerationNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"16:9"`. */
  aspect_ratio?: Choice<'16:9' | '9:16'> | undefined;
  /** Default `"720p"`. */
  resolution?: Choice<'720p' | '1080p' | '4k'> | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** 4 to 8, steps of 2; default `8`; seconds. */
  duration_seconds?: Int | undefined;
  /** Default `true`. */
  enhance_prompt?: Bool | undefined;
  /** Default `"ALLOW"`. */
  person_generation?: Choice<'ALLOW' | 'BLOCK'> | undefined;
  /** 0 to 4294967295; default `0`. */
  seed?: Int | undefined;
  image?: Link<'IMAGE'> | undefined;
  model?: Choice<'veo-3.1-generate' | 'veo-3.1-fast-generate' | 'veo-3.1-lite' | 'veo-3.0-generate-001' | 'veo-3.0-fast-generate-001'> | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
}
export interface Veo3VideoGenerationNodeNode extends Node<'Veo3VideoGenerationNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Veo3VideoGenerationNode`, shown as "Google Veo 3 Video Generation".
 * It calls a paid service over the network.
 */
export declare function veo3VideoGenerationNode(inputs?: Veo3VideoGenerationNodeInputs, options?: NodeOptions): Veo3VideoGenerationNodeNode;

export interface VeoVideoGenerationNodeInputs {
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `"16:9"`. */
  aspect_ratio?: Choice<'16:9' | '9:16'> | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** 5 to 8; default `5`; seconds. */
  duration_seconds?: Int | undefined;
  /** Default `true`. */
  enhance_prompt?: Bool | undefined;
  /** Default `"ALLOW"`. */
  person_generation?: Choice<'ALLOW' | 'BLOCK'> | undefined;
  /** 0 to 4294967295; default `0`. */
  seed?: Int | undefined;
  image?: Link<'IMAGE'> | undefined;
  /** Default `"veo-2.0-generate-001"`. */
  model?: Choice<'veo-2.0-generate-001'> | undefined;
}
export interface VeoVideoGenerationNodeNode extends Node<'VeoVideoGenerationNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `VeoVideoGenerationNode`, shown as "Google Veo 2 Video Generation".
 * It calls a paid service over the network.
 */
export declare function veoVideoGenerationNode(inputs?: VeoVideoGenerationNodeInputs, options?: NodeOptions): VeoVideoGenerationNodeNode;

export interface Vidu2ImageToVideoNodeInputs {
  model: Choice<'viduq2-pro-fast' | 'viduq2-pro' | 'viduq2-turbo'>;
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 1 to 10; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
  resolution: Choice<'720p' | '1080p'>;
  movement_amplitude: Choice<'auto' | 'small' | 'medium' | 'large'>;
}
export interface Vidu2ImageToVideoNodeNode extends Node<'Vidu2ImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Vidu2ImageToVideoNode`, shown as "Vidu2 Image-to-Video Generation".
 * It calls a paid service over the network.
 */
export declare function vidu2ImageToVideoNode(inputs: Vidu2ImageToVideoNodeInputs, options?: NodeOptions): Vidu2ImageToVideoNodeNode;

export interface Vidu2ReferenceVideoNodeInputs {
  model?: Choice<'viduq2'> | undefined;
  /** 1 to 7, sent as `subjects.subject1` and so on. */
  subjects: {
    subject1: Link<'IMAGE'>;
    subject2?: Link<'IMAGE'> | undefined;
    subject3?: Link<'IMAGE'> | undefined;
    subject4?: Link<'IMAGE'> | undefined;
    subject5?: Link<'IMAGE'> | undefined;
    subject6?: Link<'IMAGE'> | undefined;
    subject7?: Link<'IMAGE'> | undefined;
  };
  prompt: Text;
  /** Default `false`. */
  audio?: Bool | undefined;
  /** 1 to 10; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
  aspect_ratio: Choice<'16:9' | '9:16' | '4:3' | '3:4' | '1:1'>;
  resolution: Choice<'720p' | '1080p'>;
  movement_amplitude: Choice<'auto' | 'small' | 'medium' | 'large'>;
}
export interface Vidu2ReferenceVideoNodeNode extends Node<'Vidu2ReferenceVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Vidu2ReferenceVideoNode`, shown as "Vidu2 Reference-to-Video Generation".
 * It calls a paid service over the network.
 */
export declare function vidu2ReferenceVideoNode(inputs: Vidu2ReferenceVideoNodeInputs, options?: NodeOptions): Vidu2ReferenceVideoNodeNode;

export interface Vidu2StartEndToVideoNodeInputs {
  model: Choice<'viduq2-pro-fast' | 'viduq2-pro' | 'viduq2-turbo'>;
  first_frame: Link<'IMAGE'>;
  end_frame: Link<'IMAGE'>;
  prompt: Text;
  /** 2 to 8; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
  resolution: Choice<'720p' | '1080p'>;
  movement_amplitude: Choice<'auto' | 'small' | 'medium' | 'large'>;
}
export interface Vidu2StartEndToVideoNodeNode extends Node<'Vidu2StartEndToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Vidu2StartEndToVideoNode`, shown as "Vidu2 Start/End Frame-to-Video Generation".
 * It calls a paid service over the network.
 */
export declare function vidu2StartEndToVideoNode(inputs: Vidu2StartEndToVideoNodeInputs, options?: NodeOptions): Vidu2StartEndToVideoNodeNode;

export interface Vidu2TextToVideoNodeInputs {
  model?: Choice<'viduq2'> | undefined;
  prompt: Text;
  /** 1 to 10; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
  aspect_ratio: Choice<'16:9' | '9:16' | '3:4' | '4:3' | '1:1'>;
  resolution: Choice<'720p' | '1080p'>;
  /** Default `false`. */
  background_music?: Bool | undefined;
}
export interface Vidu2TextToVideoNodeNode extends Node<'Vidu2TextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Vidu2TextToVideoNode`, shown as "Vidu2 Text-to-Video Generation".
 * It calls a paid service over the network.
 */
export declare function vidu2TextToVideoNode(inputs: Vidu2TextToVideoNodeInputs, options?: NodeOptions): Vidu2TextToVideoNodeNode;

export interface Vidu3ImageToVideoNodeInputs {
  model:
    | {
      'viduq3-pro': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'720p' | '1080p' | '2K'>;
        /** 1 to 16; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `false`. Sent as `model.audio`. */
        audio?: Bool | undefined;
      };
    }
    | {
      'viduq3-turbo': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'720p' | '1080p'>;
        /** 1 to 16; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `false`. Sent as `model.audio`. */
        audio?: Bool | undefined;
      };
    }
    | Unchecked;
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
}
export interface Vidu3ImageToVideoNodeNode extends Node<'Vidu3ImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Vidu3ImageToVideoNode`, shown as "Vidu Q3 Image-to-Video Generation".
 * It calls a paid service over the network.
 */
export declare function vidu3ImageToVideoNode(inputs: Vidu3ImageToVideoNodeInputs, options?: NodeOptions): Vidu3ImageToVideoNodeNode;

export interface Vidu3StartEndToVideoNodeInputs {
  model:
    | {
      'viduq3-pro': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'720p' | '1080p'>;
        /** 1 to 16; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `false`. Sent as `model.audio`. */
        audio?: Bool | undefined;
      };
    }
    | {
      'viduq3-turbo': {
        /** Sent as `model.resolution`. */
        resolution: Choice<'720p' | '1080p'>;
        /** 1 to 16; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `false`. Sent as `model.audio`. */
        audio?: Bool | undefined;
      };
    }
    | Unchecked;
  first_frame: Link<'IMAGE'>;
  end_frame: Link<'IMAGE'>;
  prompt: Text;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
}
export interface Vidu3StartEndToVideoNodeNode extends Node<'Vidu3StartEndToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Vidu3StartEndToVideoNode`, shown as "Vidu Q3 Start/End Frame-to-Video Generation".
 * It calls a paid service over the network.
 */
export declare function vidu3StartEndToVideoNode(inputs: Vidu3StartEndToVideoNodeInputs, options?: NodeOptions): Vidu3StartEndToVideoNodeNode;

export interface Vidu3TextToVideoNodeInputs {
  model:
    | {
      'viduq3-pro': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<'16:9' | '9:16' | '3:4' | '4:3' | '1:1'>;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720p' | '1080p'>;
        /** 1 to 16; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `false`. Sent as `model.audio`. */
        audio?: Bool | undefined;
      };
    }
    | {
      'viduq3-turbo': {
        /** Sent as `model.aspect_ratio`. */
        aspect_ratio: Choice<'16:9' | '9:16' | '3:4' | '4:3' | '1:1'>;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720p' | '1080p'>;
        /** 1 to 16; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Default `false`. Sent as `model.audio`. */
        audio?: Bool | undefined;
      };
    }
    | Unchecked;
  prompt: Text;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
}
export interface Vidu3TextToVideoNodeNode extends Node<'Vidu3TextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Vidu3TextToVideoNode`, shown as "Vidu Q3 Text-to-Video Generation".
 * It calls a paid service over the network.
 */
export declare function vidu3TextToVideoNode(inputs: Vidu3TextToVideoNodeInputs, options?: NodeOptions): Vidu3TextToVideoNodeNode;

export interface ViduExtendVideoNodeInputs {
  model:
    | {
      'viduq2-pro': {
        /** 1 to 7; default `4`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720p' | '1080p'>;
      };
    }
    | {
      'viduq2-turbo': {
        /** 1 to 7; default `4`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720p' | '1080p'>;
      };
    }
    | Unchecked;
  video: Link<'VIDEO'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
  end_frame?: Link<'IMAGE'> | undefined;
}
export interface ViduExtendVideoNodeNode extends Node<'ViduExtendVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ViduExtendVideoNode`, shown as "Vidu Video Extension".
 * It calls a paid service over the network.
 */
export declare function viduExtendVideoNode(inputs: ViduExtendVideoNodeInputs, options?: NodeOptions): ViduExtendVideoNodeNode;

export interface ViduImageToVideoNodeInputs {
  model?: Choice<'viduq1'> | undefined;
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 5 to 5; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  resolution?: Choice<'1080p'> | undefined;
  movement_amplitude?: Choice<'auto' | 'small' | 'medium' | 'large'> | undefined;
}
export interface ViduImageToVideoNodeNode extends Node<'ViduImageToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ViduImageToVideoNode`, shown as "Vidu Image To Video Generation".
 * It calls a paid service over the network.
 */
export declare function viduImageToVideoNode(inputs: ViduImageToVideoNodeInputs, options?: NodeOptions): ViduImageToVideoNodeNode;

export interface ViduMultiFrameVideoNodeInputs {
  model: Choice<'viduq2-pro' | 'viduq2-turbo'>;
  start_image: Link<'IMAGE'>;
  /** 0 to 2147483647; default `1`. */
  seed?: Int | undefined;
  resolution: Choice<'720p' | '1080p'>;
  frames:
    | {
      '2': {
        /** Default `""`. Sent as `frames.prompt1`. */
        prompt1?: Text | undefined;
        /** Sent as `frames.end_image1`. */
        end_image1: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration1`. */
        duration1?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt2`. */
        prompt2?: Text | undefined;
        /** Sent as `frames.end_image2`. */
        end_image2: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration2`. */
        duration2?: Int | undefined;
      };
    }
    | {
      '3': {
        /** Default `""`. Sent as `frames.prompt1`. */
        prompt1?: Text | undefined;
        /** Sent as `frames.end_image1`. */
        end_image1: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration1`. */
        duration1?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt2`. */
        prompt2?: Text | undefined;
        /** Sent as `frames.end_image2`. */
        end_image2: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration2`. */
        duration2?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt3`. */
        prompt3?: Text | undefined;
        /** Sent as `frames.end_image3`. */
        end_image3: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration3`. */
        duration3?: Int | undefined;
      };
    }
    | {
      '4': {
        /** Default `""`. Sent as `frames.prompt1`. */
        prompt1?: Text | undefined;
        /** Sent as `frames.end_image1`. */
        end_image1: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration1`. */
        duration1?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt2`. */
        prompt2?: Text | undefined;
        /** Sent as `frames.end_image2`. */
        end_image2: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration2`. */
        duration2?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt3`. */
        prompt3?: Text | undefined;
        /** Sent as `frames.end_image3`. */
        end_image3: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration3`. */
        duration3?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt4`. */
        prompt4?: Text | undefined;
        /** Sent as `frames.end_image4`. */
        end_image4: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration4`. */
        duration4?: Int | undefined;
      };
    }
    | {
      '5': {
        /** Default `""`. Sent as `frames.prompt1`. */
        prompt1?: Text | undefined;
        /** Sent as `frames.end_image1`. */
        end_image1: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration1`. */
        duration1?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt2`. */
        prompt2?: Text | undefined;
        /** Sent as `frames.end_image2`. */
        end_image2: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration2`. */
        duration2?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt3`. */
        prompt3?: Text | undefined;
        /** Sent as `frames.end_image3`. */
        end_image3: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration3`. */
        duration3?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt4`. */
        prompt4?: Text | undefined;
        /** Sent as `frames.end_image4`. */
        end_image4: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration4`. */
        duration4?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt5`. */
        prompt5?: Text | undefined;
        /** Sent as `frames.end_image5`. */
        end_image5: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration5`. */
        duration5?: Int | undefined;
      };
    }
    | {
      '6': {
        /** Default `""`. Sent as `frames.prompt1`. */
        prompt1?: Text | undefined;
        /** Sent as `frames.end_image1`. */
        end_image1: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration1`. */
        duration1?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt2`. */
        prompt2?: Text | undefined;
        /** Sent as `frames.end_image2`. */
        end_image2: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration2`. */
        duration2?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt3`. */
        prompt3?: Text | undefined;
        /** Sent as `frames.end_image3`. */
        end_image3: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration3`. */
        duration3?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt4`. */
        prompt4?: Text | undefined;
        /** Sent as `frames.end_image4`. */
        end_image4: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration4`. */
        duration4?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt5`. */
        prompt5?: Text | undefined;
        /** Sent as `frames.end_image5`. */
        end_image5: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration5`. */
        duration5?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt6`. */
        prompt6?: Text | undefined;
        /** Sent as `frames.end_image6`. */
        end_image6: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration6`. */
        duration6?: Int | undefined;
      };
    }
    | {
      '7': {
        /** Default `""`. Sent as `frames.prompt1`. */
        prompt1?: Text | undefined;
        /** Sent as `frames.end_image1`. */
        end_image1: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration1`. */
        duration1?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt2`. */
        prompt2?: Text | undefined;
        /** Sent as `frames.end_image2`. */
        end_image2: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration2`. */
        duration2?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt3`. */
        prompt3?: Text | undefined;
        /** Sent as `frames.end_image3`. */
        end_image3: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration3`. */
        duration3?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt4`. */
        prompt4?: Text | undefined;
        /** Sent as `frames.end_image4`. */
        end_image4: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration4`. */
        duration4?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt5`. */
        prompt5?: Text | undefined;
        /** Sent as `frames.end_image5`. */
        end_image5: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration5`. */
        duration5?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt6`. */
        prompt6?: Text | undefined;
        /** Sent as `frames.end_image6`. */
        end_image6: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration6`. */
        duration6?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt7`. */
        prompt7?: Text | undefined;
        /** Sent as `frames.end_image7`. */
        end_image7: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration7`. */
        duration7?: Int | undefined;
      };
    }
    | {
      '8': {
        /** Default `""`. Sent as `frames.prompt1`. */
        prompt1?: Text | undefined;
        /** Sent as `frames.end_image1`. */
        end_image1: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration1`. */
        duration1?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt2`. */
        prompt2?: Text | undefined;
        /** Sent as `frames.end_image2`. */
        end_image2: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration2`. */
        duration2?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt3`. */
        prompt3?: Text | undefined;
        /** Sent as `frames.end_image3`. */
        end_image3: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration3`. */
        duration3?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt4`. */
        prompt4?: Text | undefined;
        /** Sent as `frames.end_image4`. */
        end_image4: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration4`. */
        duration4?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt5`. */
        prompt5?: Text | undefined;
        /** Sent as `frames.end_image5`. */
        end_image5: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration5`. */
        duration5?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt6`. */
        prompt6?: Text | undefined;
        /** Sent as `frames.end_image6`. */
        end_image6: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration6`. */
        duration6?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt7`. */
        prompt7?: Text | undefined;
        /** Sent as `frames.end_image7`. */
        end_image7: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration7`. */
        duration7?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt8`. */
        prompt8?: Text | undefined;
        /** Sent as `frames.end_image8`. */
        end_image8: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration8`. */
        duration8?: Int | undefined;
      };
    }
    | {
      '9': {
        /** Default `""`. Sent as `frames.prompt1`. */
        prompt1?: Text | undefined;
        /** Sent as `frames.end_image1`. */
        end_image1: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration1`. */
        duration1?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt2`. */
        prompt2?: Text | undefined;
        /** Sent as `frames.end_image2`. */
        end_image2: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration2`. */
        duration2?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt3`. */
        prompt3?: Text | undefined;
        /** Sent as `frames.end_image3`. */
        end_image3: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration3`. */
        duration3?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt4`. */
        prompt4?: Text | undefined;
        /** Sent as `frames.end_image4`. */
        end_image4: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration4`. */
        duration4?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt5`. */
        prompt5?: Text | undefined;
        /** Sent as `frames.end_image5`. */
        end_image5: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration5`. */
        duration5?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt6`. */
        prompt6?: Text | undefined;
        /** Sent as `frames.end_image6`. */
        end_image6: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration6`. */
        duration6?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt7`. */
        prompt7?: Text | undefined;
        /** Sent as `frames.end_image7`. */
        end_image7: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration7`. */
        duration7?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt8`. */
        prompt8?: Text | undefined;
        /** Sent as `frames.end_image8`. */
        end_image8: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration8`. */
        duration8?: Int | undefined;
        /** Default `""`. Sent as `frames.prompt9`. */
        prompt9?: Text | undefined;
        /** Sent as `frames.end_image9`. */
        end_image9: Link<'IMAGE'>;
        /** 2 to 7; default `4`. Sent as `frames.duration9`. */
        duration9?: Int | undefined;
      };
    }
    | Unchecked;
}
export interface ViduMultiFrameVideoNodeNode extends Node<'ViduMultiFrameVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ViduMultiFrameVideoNode`, shown as "Vidu Multi-Frame Video Generation".
 * It calls a paid service over the network.
 */
export declare function viduMultiFrameVideoNode(inputs: ViduMultiFrameVideoNodeInputs, options?: NodeOptions): ViduMultiFrameVideoNodeNode;

export interface ViduReferenceVideoNodeInputs {
  model?: Choice<'viduq1'> | undefined;
  images: Link<'IMAGE'>;
  prompt: Text;
  /** 5 to 5; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  aspect_ratio?: Choice<'16:9' | '9:16' | '1:1'> | undefined;
  resolution?: Choice<'1080p'> | undefined;
  movement_amplitude?: Choice<'auto' | 'small' | 'medium' | 'large'> | undefined;
}
export interface ViduReferenceVideoNodeNode extends Node<'ViduReferenceVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ViduReferenceVideoNode`, shown as "Vidu Reference To Video Generation".
 * It calls a paid service over the network.
 */
export declare function viduReferenceVideoNode(inputs: ViduReferenceVideoNodeInputs, options?: NodeOptions): ViduReferenceVideoNodeNode;

export interface ViduStartEndToVideoNodeInputs {
  model?: Choice<'viduq1'> | undefined;
  first_frame: Link<'IMAGE'>;
  end_frame: Link<'IMAGE'>;
  prompt?: Text | undefined;
  /** 5 to 5; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  resolution?: Choice<'1080p'> | undefined;
  movement_amplitude?: Choice<'auto' | 'small' | 'medium' | 'large'> | undefined;
}
export interface ViduStartEndToVideoNodeNode extends Node<'ViduStartEndToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ViduStartEndToVideoNode`, shown as "Vidu Start End To Video Generation".
 * It calls a paid service over the network.
 */
export declare function viduStartEndToVideoNode(inputs: ViduStartEndToVideoNodeInputs, options?: NodeOptions): ViduStartEndToVideoNodeNode;

export interface ViduTextToVideoNodeInputs {
  model?: Choice<'viduq1'> | undefined;
  prompt: Text;
  /** 5 to 5; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  aspect_ratio?: Choice<'16:9' | '9:16' | '1:1'> | undefined;
  resolution?: Choice<'1080p'> | undefined;
  movement_amplitude?: Choice<'auto' | 'small' | 'medium' | 'large'> | undefined;
}
export interface ViduTextToVideoNodeNode extends Node<'ViduTextToVideoNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `ViduTextToVideoNode`, shown as "Vidu Text To Video Generation".
 * It calls a paid service over the network.
 */
export declare function viduTextToVideoNode(inputs: ViduTextToVideoNodeInputs, options?: NodeOptions): ViduTextToVideoNodeNode;

export interface Wan2ImageToVideoApiInputs {
  model:
    | {
      'wan2.7-i2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `model.negative_prompt`. */
        negative_prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** 2 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked;
  first_frame: Link<'IMAGE'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `true`. */
  prompt_extend?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  last_frame?: Link<'IMAGE'> | undefined;
  audio?: Link<'AUDIO'> | undefined;
}
export interface Wan2ImageToVideoApiNode extends Node<'Wan2ImageToVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Wan2ImageToVideoApi`, shown as "Wan 2.7 Image to Video".
 * It calls a paid service over the network.
 */
export declare function wan2ImageToVideoApi(inputs: Wan2ImageToVideoApiInputs, options?: NodeOptions): Wan2ImageToVideoApiNode;

export interface Wan2ReferenceVideoApiInputs {
  model:
    | {
      'wan2.7-r2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `model.negative_prompt`. */
        negative_prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** Sent as `model.ratio`. */
        ratio: Choice<'16:9' | '9:16' | '1:1' | '4:3' | '3:4'>;
        /** 2 to 10; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
        /** 0 to 3, sent as `model.reference_videos.video1` and so on. */
        reference_videos?: {
          video1?: Link<'VIDEO'> | undefined;
          video2?: Link<'VIDEO'> | undefined;
          video3?: Link<'VIDEO'> | undefined;
        } | undefined;
        /** 0 to 5, sent as `model.reference_images.image1` and so on. */
        reference_images?: {
          image1?: Link<'IMAGE'> | undefined;
          image2?: Link<'IMAGE'> | undefined;
          image3?: Link<'IMAGE'> | undefined;
          image4?: Link<'IMAGE'> | undefined;
          image5?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface Wan2ReferenceVideoApiNode extends Node<'Wan2ReferenceVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Wan2ReferenceVideoApi`, shown as "Wan 2.7 Reference to Video".
 * It calls a paid service over the network.
 */
export declare function wan2ReferenceVideoApi(inputs: Wan2ReferenceVideoApiInputs, options?: NodeOptions): Wan2ReferenceVideoApiNode;

export interface Wan2TextToVideoApiInputs {
  model:
    | {
      'wan2.7-t2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `model.negative_prompt`. */
        negative_prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** Sent as `model.ratio`. */
        ratio: Choice<'16:9' | '9:16' | '1:1' | '4:3' | '3:4'>;
        /** 2 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `true`. */
  prompt_extend?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  audio?: Link<'AUDIO'> | undefined;
}
export interface Wan2TextToVideoApiNode extends Node<'Wan2TextToVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Wan2TextToVideoApi`, shown as "Wan 2.7 Text to Video".
 * It calls a paid service over the network.
 */
export declare function wan2TextToVideoApi(inputs: Wan2TextToVideoApiInputs, options?: NodeOptions): Wan2TextToVideoApiNode;

export interface Wan2VideoContinuationApiInputs {
  model:
    | {
      'wan2.7-i2v': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Default `""`. Sent as `model.negative_prompt`. */
        negative_prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** 2 to 15; default `5`; seconds. Sent as `model.duration`. */
        duration?: Int | undefined;
      };
    }
    | Unchecked;
  first_clip: Link<'VIDEO'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `true`. */
  prompt_extend?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  last_frame?: Link<'IMAGE'> | undefined;
}
export interface Wan2VideoContinuationApiNode extends Node<'Wan2VideoContinuationApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Wan2VideoContinuationApi`, shown as "Wan 2.7 Video Continuation".
 * It calls a paid service over the network.
 */
export declare function wan2VideoContinuationApi(inputs: Wan2VideoContinuationApiInputs, options?: NodeOptions): Wan2VideoContinuationApiNode;

export interface Wan2VideoEditApiInputs {
  model:
    | {
      'wan2.7-videoedit': {
        /** Default `""`. Sent as `model.prompt`. */
        prompt?: Text | undefined;
        /** Sent as `model.resolution`. */
        resolution: Choice<'720P' | '1080P'>;
        /** Sent as `model.ratio`. */
        ratio: Choice<'16:9' | '9:16' | '1:1' | '4:3' | '3:4'>;
        /** Default `"auto"`. Sent as `model.duration`. */
        duration?: Choice<'auto' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10'> | undefined;
        /** 0 to 4, sent as `model.reference_images.image1` and so on. */
        reference_images?: {
          image1?: Link<'IMAGE'> | undefined;
          image2?: Link<'IMAGE'> | undefined;
          image3?: Link<'IMAGE'> | undefined;
          image4?: Link<'IMAGE'> | undefined;
        } | undefined;
      };
    }
    | Unchecked;
  video: Link<'VIDEO'>;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `"auto"`. */
  audio_setting?: Choice<'auto' | 'origin'> | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface Wan2VideoEditApiNode extends Node<'Wan2VideoEditApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `Wan2VideoEditApi`, shown as "Wan 2.7 Video Edit".
 * It calls a paid service over the network.
 */
export declare function wan2VideoEditApi(inputs: Wan2VideoEditApiInputs, options?: NodeOptions): Wan2VideoEditApiNode;

export interface WanImageToImageApiInputs {
  /** Default `"wan2.5-i2i-preview"`. */
  model?: Choice<'wan2.5-i2i-preview'> | undefined;
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface WanImageToImageApiNode extends Node<'WanImageToImageApi'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `WanImageToImageApi`, shown as "Wan Image to Image".
 * It calls a paid service over the network.
 */
export declare function wanImageToImageApi(inputs: WanImageToImageApiInputs, options?: NodeOptions): WanImageToImageApiNode;

export interface WanImageToVideoApiInputs {
  /** Default `"wan2.6-i2v"`. */
  model?: Choice<'wan2.5-i2v-preview' | 'wan2.6-i2v'> | undefined;
  image: Link<'IMAGE'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** Default `"720P"`. */
  resolution?: Choice<'480P' | '720P' | '1080P'> | undefined;
  /** 5 to 15, steps of 5; default `5`; seconds. */
  duration?: Int | undefined;
  audio?: Link<'AUDIO'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
  /** Default `true`. */
  prompt_extend?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  shot_type?: Choice<'single' | 'multi'> | undefined;
}
export interface WanImageToVideoApiNode extends Node<'WanImageToVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `WanImageToVideoApi`, shown as "Wan Image to Video".
 * It calls a paid service over the network.
 */
export declare function wanImageToVideoApi(inputs: WanImageToVideoApiInputs, options?: NodeOptions): WanImageToVideoApiNode;

export interface WanReferenceVideoApiInputs {
  model?: Choice<'wan2.6-r2v'> | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** 1 to 3, sent as `reference_videos.character1` and so on. */
  reference_videos: {
    character1: Link<'VIDEO'>;
    character2?: Link<'VIDEO'> | undefined;
    character3?: Link<'VIDEO'> | undefined;
  };
  size: Choice<WanReferenceVideoApiSize>;
  /** 5 to 10, steps of 5; default `5`; seconds. */
  duration?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  shot_type: Choice<'single' | 'multi'>;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface WanReferenceVideoApiNode extends Node<'WanReferenceVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `WanReferenceVideoApi`, shown as "Wan Reference to Video".
 * It calls a paid service over the network.
 */
export declare function wanReferenceVideoApi(inputs: WanReferenceVideoApiInputs, options?: NodeOptions): WanReferenceVideoApiNode;

export interface WanTextToImageApiInputs {
  model?: Choice<'wan2.5-t2i-preview'> | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** 768 to 1440, steps of 32; default `1024`; pixels. */
  width?: Int | undefined;
  /** 768 to 1440, steps of 32; default `1024`; pixels. */
  height?: Int | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `true`. */
  prompt_extend?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
}
export interface WanTextToImageApiNode extends Node<'WanTextToImageApi'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `WanTextToImageApi`, shown as "Wan Text to Image".
 * It calls a paid service over the network.
 */
export declare function wanTextToImageApi(inputs?: WanTextToImageApiInputs, options?: NodeOptions): WanTextToImageApiNode;

export interface WanTextToVideoApiInputs {
  /** Default `"wan2.6-t2v"`. */
  model?: Choice<'wan2.5-t2v-preview' | 'wan2.6-t2v'> | undefined;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** Default `""`. */
  negative_prompt?: Text | undefined;
  /** Default `"720p: 1:1 (960x960)"`. */
  size?: Choice<WanTextToVideoApiSize> | undefined;
  /** 5 to 15, steps of 5; default `5`; seconds. */
  duration?: Int | undefined;
  audio?: Link<'AUDIO'> | undefined;
  /** 0 to 2147483647; default `0`. */
  seed?: Int | undefined;
  /** Default `false`. */
  generate_audio?: Bool | undefined;
  /** Default `true`. */
  prompt_extend?: Bool | undefined;
  /** Default `false`. */
  watermark?: Bool | undefined;
  shot_type?: Choice<'single' | 'multi'> | undefined;
}
export interface WanTextToVideoApiNode extends Node<'WanTextToVideoApi'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `WanTextToVideoApi`, shown as "Wan Text to Video".
 * It calls a paid service over the network.
 */
export declare function wanTextToVideoApi(inputs?: WanTextToVideoApiInputs, options?: NodeOptions): WanTextToVideoApiNode;

export interface WavespeedFlashVSRNodeInputs {
  video: Link<'VIDEO'>;
  target_resolution: Choice<'720p' | '1080p' | '2K' | '4K'>;
}
export interface WavespeedFlashVSRNodeNode extends Node<'WavespeedFlashVSRNode'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/**
 * Server class `WavespeedFlashVSRNode`, shown as "FlashVSR Video Upscale".
 * It calls a paid service over the network.
 */
export declare function wavespeedFlashVSRNode(inputs: WavespeedFlashVSRNodeInputs, options?: NodeOptions): WavespeedFlashVSRNodeNode;

export interface WavespeedImageUpscaleNodeInputs {
  model: Choice<'SeedVR2' | 'Ultimate'>;
  image: Link<'IMAGE'>;
  target_resolution: Choice<'2K' | '4K' | '8K'>;
}
export interface WavespeedImageUpscaleNodeNode extends Node<'WavespeedImageUpscaleNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `WavespeedImageUpscaleNode`, shown as "WaveSpeed Image Upscale".
 * It calls a paid service over the network.
 */
export declare function wavespeedImageUpscaleNode(inputs: WavespeedImageUpscaleNodeInputs, options?: NodeOptions): WavespeedImageUpscaleNodeNode;
