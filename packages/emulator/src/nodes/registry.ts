import type { NodeClass } from '../classes/model.js';
import { genericNode } from './generic.js';
import { HOOK_NODES } from './hooks.js';
import { ARRANGE_NODES } from './images/arrange.js';
import { BATCH_NODES } from './images/batch.js';
import { BOX_NODES } from './images/boxes.js';
import { COLOR_NODES } from './images/color-transfer.js';
import { COMPOSE_NODES } from './images/compose.js';
import { CURVE_NODES } from './images/curves.js';
import { DATASET_NODES } from './images/dataset.js';
import { FILTER_NODES } from './images/filter.js';
import { FOLDER_NODES } from './images/folders.js';
import { MASK_NODES } from './images/masks.js';
import { PAINTER_NODES } from './images/painter.js';
import { PREPARE_NODES } from './images/prepare.js';
import { SAVE_ADVANCED_NODES } from './images/save-advanced.js';
import { SCALE_NODES } from './images/scale.js';
import { TILE_NODES } from './images/tiles.js';
import { CHANGE_LATENT_NODES } from './latents/change.js';
import { COMBINE_LATENT_NODES } from './latents/combine.js';
import { EMPTY_LATENT_NODES } from './latents/empty.js';
import { LATENT_FILE_NODES } from './latents/file.js';
import { LATENT_OPERATION_NODES } from './latents/operations.js';
import { VAE_NODES } from './latents/vae.js';
import { LOAD_NODES } from './load.js';
import { LOGIC_NODES } from './logic.js';
import { FILM_CUT_NODES } from './media/film-cuts.js';
import { FILM_NODES } from './media/films.js';
import { genericOutput } from './media/generic.js';
import { SOUND_NODES } from './media/sounds.js';
import { TEXT_FILE_NODES } from './media/texts.js';
import { VIEWER_NODES } from './media/viewer.js';
import type { NodeFunction } from './model.js';
import { SAMPLER_NODES } from './samplers.js';
import { SAVE_NODES } from './save.js';
import { TEXT_NODES } from './text.js';
import { TRACK_NODES } from './tracks.js';

const NODES: ReadonlyMap<string, NodeFunction> = new Map(
  [
    SAVE_NODES,
    LOAD_NODES,
    ARRANGE_NODES,
    BATCH_NODES,
    SCALE_NODES,
    FILTER_NODES,
    COMPOSE_NODES,
    TILE_NODES,
    BOX_NODES,
    CURVE_NODES,
    COLOR_NODES,
    DATASET_NODES,
    FOLDER_NODES,
    PREPARE_NODES,
    SAVE_ADVANCED_NODES,
    PAINTER_NODES,
    MASK_NODES,
    EMPTY_LATENT_NODES,
    CHANGE_LATENT_NODES,
    COMBINE_LATENT_NODES,
    LATENT_FILE_NODES,
    LATENT_OPERATION_NODES,
    VAE_NODES,
    SAMPLER_NODES,
    TEXT_NODES,
    LOGIC_NODES,
    SOUND_NODES,
    FILM_NODES,
    FILM_CUT_NODES,
    HOOK_NODES,
    TRACK_NODES,
    TEXT_FILE_NODES,
    VIEWER_NODES,
  ].flatMap((nodes) => Object.entries(nodes)),
);

/** What a class computes; a class without a function of its own works by its declared outputs. */
export function functionOf(nodeClass: NodeClass): NodeFunction {
  return NODES.get(nodeClass.name) ?? (nodeClass.outputNode ? genericOutput : genericNode);
}
