import { defineEntity, p } from '@mikro-orm/core';
import { Drone } from './Drone.ts';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { id, now } from './columns.ts';

const DroneDeploymentSchema = defineEntity({
  name: 'DroneDeployment',
  tableName: 'drone_deployments',
  properties: {
    id: id(),
    droneId: () => p.manyToOne(Drone).mapToPk().deleteRule('cascade').index(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade').index(),
    deployedAt: now(),
    recalledAt: p.datetime().nullable(),
    isActive: p.boolean().default(true),
    deploymentType: p
      .enum(['defense', 'patrol', 'mining', 'scout', 'repair', 'attack'] as const)
      .columnType('varchar(50)')
      .default('defense'),
    targetId: p.uuid().nullable(),
    enemiesDestroyed: p.integer().default(0).check('enemies_destroyed >= 0'),
    resourcesCollected: p.integer().default(0).check('resources_collected >= 0'),
    damagePrevented: p.integer().default(0).check('damage_prevented >= 0'),
  },
  uniques: [{ name: 'one_active_deployment', properties: ['droneId'], where: 'is_active' }],
});

/** Where a drone was sent and why. */
export class DroneDeployment extends DroneDeploymentSchema.class {}
DroneDeploymentSchema.setClass(DroneDeployment);
